/** Tints that take the colour out of what is drawn in colour, for sombre dossiers: each is the complement of what it lies on. */
export const greyOf = { manila: 0xabc5ff, paper: 0xd0d2d0, wall: 0x9a727f, cloth: 0xe8a8c4, room: 0x868686 } as const;
