/** Phaser's own source, untyped: its types come with the package `phaser`. */
declare module 'phaser-src/*';
