import assert from 'node:assert/strict';
import { listedBodies } from '../../../src/article/listedBodies';
import { leastTime } from '../timing';

const bodies = (text: string): string[] => listedBodies(text).map(({ start, end }) => text.slice(start, end));

describe('bodies with a list in their name', () => {
  it('begin or end with what they are', () => {
    const both =
      'The Ministry of Culture, Media and Sport and the Foreign, Commonwealth and Development Office said so.';
    assert.deepEqual(bodies(both), [
      'Ministry of Culture, Media and Sport',
      'Foreign, Commonwealth and Development Office',
    ]);
    assert.deepEqual(bodies('The Bureau of Alcohol, Tobacco, Firearms, and Explosives'), [
      'Bureau of Alcohol, Tobacco, Firearms, and Explosives',
    ]);
    assert.deepEqual(bodies('a Department for Environment, Food & Rural Affairs inspector'), [
      'Department for Environment, Food & Rural Affairs',
    ]);
    assert.deepEqual(bodies('the Institute for Trade, Energy and Tourism'), [
      'Institute for Trade, Energy and Tourism',
    ]);
  });

  it('list what bodies are for, no people and no places', () => {
    assert.deepEqual(bodies('Officials of the Ministry of Defence, Lund and Ek'), []);
    assert.deepEqual(bodies('the Department of Trade, Ada Lund and Energy'), []);
    assert.deepEqual(bodies('Lund, Moss and Ek Office'), []);
    assert.deepEqual(bodies('the Ministry of Health and Welfare'), []);
  });

  it('end before whoever is named behind them', () => {
    assert.deepEqual(bodies('the Department of Trade, Energy and Tourism Bo Ek leads'), [
      'Department of Trade, Energy and Tourism',
    ]);
  });

  it('are looked for in linear time', () => {
    const time = (count: number): number => {
      const text = `Office ${'Trade, Energy, Ministry of Ab Cd Ef, '.repeat(count)}`;
      return leastTime(() => listedBodies(text));
    };
    time(1_000);
    assert.ok(time(16_000) < 16 * time(2_000), 'grows no faster than its input');
  });
});
