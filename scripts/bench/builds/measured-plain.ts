import { build } from 'astro';
import { main } from '../../lib/main.ts';
import { printCost } from './measured.ts';

// Builds the Astro project in the folder it is told, and prints what that took.
main(() => printCost(() => build({ root: process.argv[2] ?? '', logLevel: 'error' })));
