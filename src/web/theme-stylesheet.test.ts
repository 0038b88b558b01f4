import { expect, it } from 'vitest';
import { writeThemeStylesheet } from './theme-stylesheet.ts';

it('keeps an accent that can be read, and lightens it for the dark page', () => {
  expect(writeThemeStylesheet('#0b5d5b')).toMatchInlineSnapshot(`
    ":root { --accent: #0b5d5b; --on-accent: #fffdf8; --accent-tint: #ebf0eb; }
    @media (prefers-color-scheme: dark) { :root { --accent: #4ab7b5; --on-accent: #161d1f; --accent-tint: #1d3133; } }
    "
  `);
});

it('darkens an accent that is too pale for the light page', () => {
  expect(writeThemeStylesheet('#ffcc00')).toContain('--accent: #806600; --on-accent: #fffdf8');
});
