import { bidangUrusan } from '../../plan';
import { defineRule, nothing } from '../rule';

/** A whole number loses nothing; one with a mark may have lost zeros at its end (2.10 → 2.1). */
export const kodeJadiAngka = defineRule({
  id: 'kode-jadi-angka',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'item',
  needs: ['kode'],
  check({ id, level, code }) {
    // Over several columns zeros are put back where the nomenklatur leaves no doubt; where it does, nobody but the planner knows.
    if (code?.wasNumber && code.canonical === null && /^\d+([.,]\d+){2,}$/.test(code.raw.trim())) return [{ severity: 'galat', field: { field: 'kode' }, message: 'bagian', params: { tertulis: code.raw } }];
    const [, before, after] = code?.wasNumber ? (/^(\d+)[.,](\d+)$/.exec(code.raw.trim()) ?? []) : nothing;
    if (!code || before === undefined || after === undefined) return nothing;
    // A bidang urusan has two digits after its urusan, so one digit tells that a zero is gone: the last of 2.10, or the first of 1.03, which is 1.3 where no bidang is 1.30.
    const lost = level === 'bidang-urusan' && after.length === 1;
    const text = lost ? [`${before}.${after}0`, `${before}.0${after}`].find((code) => Object.hasOwn(bidangUrusan, code)) ?? `${before}.${after}0` : `${before}.${after}`;
    return [{
      severity: 'galat',
      field: { field: 'kode' },
      message: lost ? 'nol-hilang' : 'angka',
      params: { tertulis: code.raw, kode: text },
      fix: { text: 'jadi-teks', params: { kode: text }, edits: [{ owner: id, field: { field: 'kode' }, before: code.raw, after: text }] },
    }];
  },
});
