// `npm start`: installs what is missing, builds, serves on localhost and prints the address.
import process from 'node:process';
import { ensurePackages, stop } from './install.mjs';

ensurePackages();
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' }).catch((error) => stop(error.message));
const wanted = Number(process.env.PORT ?? 4173);
// a browser is opened where a person sits before one
const open = process.stdout.isTTY === true && !process.env.CI && (process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY);
const server = await preview({ logLevel: 'warn', preview: { port: wanted, host: 'localhost', open } });
console.log(`Roads Not Taken is served at ${server.resolvedUrls?.local[0] ?? `http://localhost:${wanted}/`} (Ctrl+C ends it)`);
