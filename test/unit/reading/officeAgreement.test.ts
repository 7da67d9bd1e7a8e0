import assert from 'node:assert/strict';
import { officesDisagree } from '../../../src/reading/officeAgreement';
import type { Office } from '../../../src/reading/reading';

const office = (source: Office['source'], title: string, status: Office['status'] = 'current'): Office => ({
  title,
  country: null,
  body: null,
  source,
  printed: source === 'article' ? title : null,
  span: null,
  status,
  from: null,
  to: null,
  basis: null,
});

describe('offices of the article and of the directory', () => {
  const of = (title: string, country: string | null = null): Office => ({
    ...office('article', title),
    country,
  });
  const known = (title: string, country: string): Office => ({ ...office('directory', title), country });
  const minister = known('Foreign Minister', 'Norland');

  for (const [printed, directory] of [
    [of('Foreign Minister', 'Ostia'), minister],
    [of('Finance Minister', 'Norland'), minister],
    [of('Deputy Foreign Minister', 'Norland'), minister],
    [of('President', 'Norland'), minister],
    [of('Vice President'), known('President', 'Norland')],
    [of('Deputy Prime Minister'), known('Prime Minister', 'Norland')],
    [of('Central bank governor'), known('Finance Minister', 'Norland')],
    [of('Opera singer'), minister],
    [{ ...of('defense secretary'), status: 'former' }, known('Secretary of Defense', 'Norland')],
  ] as const)
    it(`disagree by country, portfolio or rank: ${printed.status} ${printed.title}, ${directory.title}`, () => {
      assert.equal(officesDisagree([printed, directory]), true);
    });

  for (const [printed, directory] of [
    [of('Foreign Secretary', 'Norland'), minister],
    [of('Minister', 'Norland'), minister],
    [of('diplomat', 'Norland'), minister],
    [of('Premier'), known('Prime Minister', 'Norland')],
    [of('Gov'), known('Governor', 'Norland')],
    [of('Defense Secretary'), known('Defence Minister', 'Norland')],
    [of('Treasury Secretary'), known('Secretary of the Treasury', 'Norland')],
    [of('Chancellor', 'Norland'), known('Chancellor of the Exchequer', 'Norland')],
    [of('top diplomat'), known('Secretary of State', 'Norland')],
    [of('Congresswoman'), known('Representative', 'Norland')],
    [of('spokesman', 'Norland'), known('White House Press Secretary', 'Norland')],
    [of('Head of the Salt Committee', 'Norland'), known('Chairman', 'Norland')],
    [of('third vice chair'), known('Senator', 'Norland')],
    [of('Lieutenant Colonel'), known('Director', 'Norland')],
    [of('lawyer'), minister],
    [{ ...of('leader', 'Norland'), status: 'former' }, known('President', 'Norland')],
    [of('Gen'), known('Chairman of the Joint Chiefs of Staff', 'Norland')],
    [of('envoy', 'Ostia'), known('Special Envoy', 'Norland')],
    [{ ...of('President'), status: 'former' }, known('Senator', 'Norland')],
  ] as const)
    it(`agree in other words: ${printed.title}, ${directory.title}`, () => {
      assert.equal(officesDisagree([printed, directory]), false);
    });

  it('agree when the directory knows it of the past', () => {
    const past: Office = { ...known('Vice President', 'Norland'), status: 'former' };
    const candidate = known('Presidential candidate', 'Norland');
    assert.equal(officesDisagree([of('Vice President'), candidate, past]), false);
    assert.equal(officesDisagree([of('Vice President'), candidate]), true);
  });

  it('disagree when they share none', () => {
    assert.equal(officesDisagree([office('article', 'Mayor'), office('directory', 'Governor')]), true);
  });

  it('do not disagree when one is silent, or the article speaks of the past', () => {
    assert.equal(officesDisagree([office('article', 'Mayor')]), false);
    assert.equal(officesDisagree([office('directory', 'Mayor')]), false);
    assert.equal(
      officesDisagree([office('article', 'Mayor', 'former'), office('directory', 'Governor')]),
      false,
    );
  });
});
