import { describe, expect, it } from 'vitest';
import { viewPlan } from '../../../src/plan';
import { agenciesOf, knownAgency, listAgencies, offerAgencies, suggestAgencies } from '../../../src/taskpane/model/agencies';
import { everyAgency, PlanBuilder } from '../../support/plan';

const view = viewPlan(new PlanBuilder()
  .opd('DINAS PENDIDIKAN', { aliases: ['Disdik'] }).opd('DINAS KESEHATAN').opd('BAPPEDA').opd('INSPEKTORAT')
  .tujuan('Manusia unggul').indikator('Indeks Pembangunan Manusia', { opd: 'BAPPEDA' })
  .sasaran('Akses pendidikan').indikator('Angka partisipasi sekolah')
  .program('Pendidikan dasar').indikator('APK SD', { opd: 'DINAS PENDIDIKAN' }).indikator('APK SMP').indikator('Nilai SAKIP')
  .program('Pengawasan').indikator('Nilai  sakip', { opd: 'INSPEKTORAT' })
  .program('Bersama').indikator('SOP', { opd: everyAgency() })
  .build());

describe('suggesting an agency', () => {
  it('takes the other indicators of the same program first', () => {
    expect(suggestAgencies(view, ['indikator-4'])).toEqual([{ name: 'DINAS PENDIDIKAN', reason: 'saudara' }]);
  });

  it('knows the same indicator elsewhere, however it is spaced', () => {
    expect(suggestAgencies(view, ['indikator-5'])).toEqual([
      { name: 'DINAS PENDIDIKAN', reason: 'saudara' },
      { name: 'INSPEKTORAT', reason: 'nama-sama' },
    ]);
  });

  it('looks above and below where there are no siblings', () => {
    expect(suggestAgencies(view, ['indikator-2'])).toEqual([
      { name: 'BAPPEDA', reason: 'induk' },
      { name: 'DINAS PENDIDIKAN', reason: 'turunan' },
      { name: 'INSPEKTORAT', reason: 'turunan' },
    ]);
  });

  it('adds up over several owners, and takes no hint from those that are asked for', () => {
    expect(suggestAgencies(view, ['indikator-3', 'indikator-4', 'indikator-5']).map(({ name }) => name)).toEqual(['INSPEKTORAT']);
  });

  it('never suggests everybody', () => {
    expect(agenciesOf(view, 'indikator-7')).toEqual([]);
  });
});

describe('the list of agencies', () => {
  it('is found by name or alias, sorted', () => {
    expect(listAgencies(view, '')).toEqual(['BAPPEDA', 'DINAS KESEHATAN', 'DINAS PENDIDIKAN', 'INSPEKTORAT']);
    expect(listAgencies(view, 'disd')).toEqual(['DINAS PENDIDIKAN']);
    expect(listAgencies(view, 'didik dinas')).toEqual(['DINAS PENDIDIKAN']);
  });

  it('knows a name whatever its case and spaces', () => {
    expect(knownAgency(view, ' dinas  pendidikan ')).toBe('DINAS PENDIDIKAN');
    expect(knownAgency(view, 'DISDIK')).toBe('DINAS PENDIDIKAN');
    expect(knownAgency(view, 'Dinas Baru')).toBeNull();
  });

  it('puts the typed words last where an agency matches them, and never before it', () => {
    expect(offerAgencies(view, [], 'pendidikan')).toEqual([
      { kind: 'known', name: 'DINAS PENDIDIKAN', reason: null },
      { kind: 'new', name: 'pendidikan' },
    ]);
  });

  it('offers only a new name where nothing matches, and none for an agency\'s own name', () => {
    expect(offerAgencies(view, [], ' Dinas  Baru ')).toEqual([{ kind: 'new', name: 'Dinas Baru' }]);
    expect(offerAgencies(view, [], 'dinas pendidikan').map(({ kind }) => kind)).toEqual(['known']);
  });

  it('keeps suggestions on top, and offers no new name where nothing was typed', () => {
    const suggested = [{ name: 'INSPEKTORAT', reason: 'saudara' as const }];
    expect(offerAgencies(view, suggested, '').map(({ name }) => name)).toEqual(['INSPEKTORAT', 'BAPPEDA', 'DINAS KESEHATAN', 'DINAS PENDIDIKAN']);
    expect(offerAgencies(view, suggested, 'dinas').map(({ name }) => name)).toEqual(['DINAS KESEHATAN', 'DINAS PENDIDIKAN', 'dinas']);
  });
});
