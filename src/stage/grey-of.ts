/** Tints that take the colour out of what is drawn in colour, for sombre dossiers: each is the complement of what it lies on. */
export const greyOf = { manila: 0xabc5ff, paper: 0xd0d2d0, wall: 0x9a727f, cloth: 0xc8a8b8, buff: 0xc6cddc, room: 0x7c7c7c } as const;
