import { describe, expect, it } from 'vitest';
import {
  actionOf,
  slideAfter,
  slideIn,
  swipeOf,
} from '../../../src/components/training/slide-moves.ts';

const PLAIN = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

describe('the keys of slides', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['n', 'notes'],
    ['N', 'notes'],
    ['f', 'full-screen'],
    ['Escape', 'leave'],
    ['ArrowDown', null],
    ['Tab', null],
    ['Enter', null],
    ['constructor', null],
  ])('%s', (key, action) => {
    expect(actionOf({ ...PLAIN, key })).toBe(action);
  });

  it('the space bar goes back with shift', () => {
    expect(actionOf({ ...PLAIN, key: ' ', shiftKey: true })).toBe('previous');
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])('those of the browser (%s) are left to it', (held) => {
    expect(actionOf({ ...PLAIN, key: 'ArrowLeft', [held]: true })).toBeNull();
    expect(actionOf({ ...PLAIN, key: 'f', [held]: true })).toBeNull();
  });
});

describe('slides', () => {
  it.each([
    ['next', 1, 2],
    ['next', 8, 8],
    ['previous', 1, 1],
    ['previous', 8, 7],
    ['first', 5, 1],
    ['last', 5, 8],
    ['notes', 5, 5],
  ] as const)('%s from %i of 8', (action, from, to) => {
    expect(slideAfter(action, from, 8)).toBe(to);
  });

  it.each([
    ['', 1],
    ['#trang-3', 3],
    ['#trang-8', 8],
    ['#trang-9', 1],
    ['#trang-0', 1],
    ['#trang-', 1],
    ['#trang-3x', 1],
    ['#noi-dung', 1],
  ])('the address %j', (hash, slide) => {
    expect(slideIn(hash, 8)).toBe(slide);
  });
});

describe('a finger', () => {
  it.each([
    ['to the left', -80, 10, 'next'],
    ['to the right', 80, -10, 'previous'],
    ['a little', -30, 0, null],
    ['down the page', -60, 200, null],
    ['aslant', 60, 50, null],
  ])('%s', (_, across, down, action) => {
    expect(swipeOf(across, down)).toBe(action);
  });
});
