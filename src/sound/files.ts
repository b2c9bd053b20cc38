/** URLs of the sound files, hashed by the bundler. */
const urls = import.meta.glob<string>('../../assets/sounds/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

/** Opus first, MP3 second; empty where a file is missing. */
export const filesOf = (take: string): string[] => ['webm', 'mp3'].flatMap((ending) => urls[`../../assets/sounds/${take}.${ending}`] ?? []);
