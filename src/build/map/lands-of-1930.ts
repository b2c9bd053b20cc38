/**
 * Which of today's provinces lay inside the frontier of 1930, where that frontier cut across one of them, and which provinces
 * together stand for a region that the chapter names. Approximate, and labelled so on the map. Coordinates are [lon, lat].
 */
export type Ring = [number, number][];

/** Today's states that lay wholly or mostly inside. */
export const INSIDE = [
  'Russia',
  'Ukraine',
  'Belarus',
  'Kazakhstan',
  'Baykonur Cosmodrome',
  'Uzbekistan',
  'Turkmenistan',
  'Kyrgyzstan',
  'Tajikistan',
  'Georgia',
  'Armenia',
  'Azerbaijan',
];
/** Provinces of those states that lay outside: Galicia, Volhynia, Transcarpathia, Bukovina, western Belorussia, East Prussia, Tuva. */
export const OUTSIDE_PROVINCES: Record<string, string[]> = {
  Ukraine: ["L'viv", "Ternopil'", "Ivano-Frankivs'k", 'Volyn', 'Rivne', 'Transcarpathia', 'Chernivtsi'],
  Belarus: ['Brest', 'Grodno'],
  Russia: ['Kaliningrad', 'Tuva'],
};
/** Of Moldova, only the left bank of the Dniester lay inside; its districts begin east of this longitude or bear these names. */
export const LEFT_BANK = {
  names: ['Camenca', 'Stîngă Nistrului', 'Grigoriopol', 'Bender', 'Transnistria'],
  westernmost: { Rezina: 28.9 } as Record<string, number>,
};

/** Land outside the frontier that belongs to a province inside today. */
export const CUT_OFF: Record<string, Ring> = {
  // The line of Riga, 1921: along the Dvina to Dzisna, then south past Lepel, Zaslavl, Negoreloye and Kapyl to the Pripyat.
  'western Belorussia': [
    [27.55, 55.84],
    [27.9, 55.75],
    [28.2, 55.6],
    [28.32, 55.28],
    [28.2, 55.02],
    [27.93, 54.82],
    [27.66, 54.58],
    [27.46, 54.32],
    [27.25, 54.07],
    [27.14, 53.9],
    [26.97, 53.7],
    [26.88, 53.52],
    [26.9, 53.35],
    [26.86, 53.1],
    [27.08, 52.86],
    [27.32, 52.58],
    [27.62, 52.36],
    [27.62, 52.18],
    [27.5, 52.02],
    [27.55, 51.8],
    [27.69, 51.49],
    [26.5, 51.0],
    [23.0, 51.0],
    [23.0, 55.9],
    [26.3, 56.1],
    [27.2, 55.85],
    [27.55, 55.84],
  ],
  // Finland's frontier of 1920: the Sestra, the isthmus, Lake Ladoga, the land west of Salmi and Suoyarvi.
  'Karelian isthmus and Ladoga Karelia': [
    [29.95, 60.12],
    [30.05, 60.17],
    [30.28, 60.3],
    [30.55, 60.36],
    [30.97, 60.33],
    [31.4, 60.75],
    [32.15, 61.24],
    [32.5, 61.55],
    [33.0, 61.85],
    [32.6, 62.1],
    [31.9, 62.6],
    [31.57, 62.93],
    [29.0, 62.9],
    [26.8, 60.5],
    [27.5, 60.05],
    [28.6, 60.12],
    [29.3, 60.05],
    [29.95, 60.12],
  ],
  'Narva and its right bank': [
    [28.0, 59.6],
    [28.05, 59.47],
    [28.32, 59.35],
    [28.25, 59.15],
    [27.7, 59.0],
    [27.6, 59.6],
    [28.0, 59.6],
  ],
  'Petseri and Abrene': [
    [27.3, 57.98],
    [27.75, 57.93],
    [28.05, 57.76],
    [27.85, 57.45],
    [28.1, 57.3],
    [28.12, 56.95],
    [27.95, 56.8],
    [27.0, 56.8],
    [27.0, 57.98],
    [27.3, 57.98],
  ],
  // Southern Bessarabia: west of the lower Dniester and its estuary.
  Budjak: [
    [30.08, 46.5],
    [30.25, 46.38],
    [30.47, 46.12],
    [30.55, 46.05],
    [30.6, 45.0],
    [28.0, 45.0],
    [28.0, 46.6],
    [29.6, 46.6],
    [30.08, 46.5],
  ],
};

/** Regions that the papers name, as provinces of today; `source` says what the outline of the time was. */
export const REGIONS: Record<string, { admin: string; provinces: string[] | 'all' }[]> = {
  // The Ukrainian republic: what lay inside the frontier, with the left bank of the Dniester, without the Crimea.
  ukraine: [
    { admin: 'Ukraine', provinces: 'all' },
    { admin: 'Moldova', provinces: 'all' },
  ],
  // The North Caucasus krai: Don, Kuban, Stavropol, Terek and the mountain areas, without Dagestan and Kalmykia.
  'north-caucasus': [
    {
      admin: 'Russia',
      provinces: ['Rostov', 'Krasnodar', 'Adygey', "Stavropol'", 'Karachay-Cherkess', 'Kabardin-Balkar', 'North Ossetia', 'Ingush', 'Chechnya'],
    },
  ],
  kazakhstan: [
    { admin: 'Kazakhstan', provinces: 'all' },
    { admin: 'Baykonur Cosmodrome', provinces: 'all' },
  ],
  // The grain lands of the Siberian krai in its west.
  siberia: [{ admin: 'Russia', provinces: ['Omsk', 'Novosibirsk', 'Altay', 'Kemerovo'] }],
};
