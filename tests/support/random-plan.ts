import fc from 'fast-check';
import type { Level, Plan, Value } from '../../src/plan';
import { code, inequality, missing, number, percent, plan, predicate, quantity, range, words, type ItemFacts, type PlanBuilder } from './plan';

/** Words as planners write them, and words that a careless writer would turn into a formula, a number, a date or markup. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Terwujudnya birokrasi yang bersih', 'Meningkatnya kualitas pelayanan publik', 'Program Upaya Kesehatan', 'Indeks Kepuasan Masyarakat', 'Persentase jalan dalam kondisi mantap') },
  { weight: 1, arbitrary: fc.constantFrom('=1+1', '+62', '-', '@SUM(A1)', '(1)', '1/2', '007', '<b>tebal</b>', 'baris satu\nbaris dua', '"kutip" & lain', 'a'.repeat(200)) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }).filter((raw) => raw.trim() !== '') },
);

const target: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((of) => number(of)),
  fc.integer({ min: 0, max: 10_000 }).map((of) => number(of / 100)),
  fc.integer({ min: 0, max: 100 }).map((of) => percent(of)),
  fc.constantFrom(range(70.38, 70.76), inequality('<', 22), quantity(2, 'jenis'), predicate('A', 81.66), predicate('WTP'), words('meningkat'), missing(), missing('-'), missing('n/a'), number(66.95, '66.95')),
);

const pagu: fc.Arbitrary<Value> = fc.oneof(fc.constant(missing()), fc.integer({ min: 1, max: 2_000_000_000 }).map((of) => number(of * 100)), fc.integer({ min: 1, max: 2_000_000_000 }).map((of) => number(of / 100)));

const opd = fc.constantFrom('', 'DINAS KESEHATAN', 'Sekretariat Daerah', 'Dinas Komunikasi dan Informatika', 'Semua Perangkat Daerah');

const indikator = fc.record({ name: text, awal: target, targets: fc.array(target, { minLength: 6, maxLength: 6 }), akhir: target, pagu: fc.array(pagu, { minLength: 6, maxLength: 6 }), paguAkhir: pagu, opd });
type RandomIndikator = typeof indikator extends fc.Arbitrary<infer T> ? T : never;

interface Node {
  readonly level: Level;
  readonly title: string;
  readonly coded: boolean;
  readonly own: boolean;
  readonly indikator: readonly RandomIndikator[];
  readonly children: readonly Node[];
}

const below: Partial<Record<Level, readonly Level[]>> = {
  misi: ['tujuan'],
  tujuan: ['sasaran'],
  sasaran: ['strategi', 'program'],
  program: ['kegiatan'],
};

function nodeOf(level: Level): fc.Arbitrary<Node> {
  const children = (below[level] ?? []).map((child) => fc.array(nodeOf(child), { maxLength: 2 }));
  return fc.record({
    level: fc.constant(level),
    title: text,
    coded: fc.boolean(),
    own: fc.integer({ min: 0, max: 5 }).map((of) => of === 0),
    indikator: level === 'strategi' ? fc.constant([]) : fc.array(indikator, { maxLength: level === 'misi' ? 1 : 3 }),
    children: fc.tuple(...children).map((lists) => lists.flat()),
  });
}

/** Any plan at all: every level, items with and without indicators, codes, own pagu and agencies, 5 or 6 years. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ visi: fc.boolean(), misi: fc.array(nodeOf('misi'), { maxLength: 3 }), years: fc.constantFrom(5, 6) })
  .map(({ visi, misi, years }) => {
    const builder = plan({ years: [2021, 2022, 2023, 2024, 2025, 2026].slice(0, years) });
    if (visi) builder.visi('Sumedang simpati');
    misi.forEach((node, at) => write(builder, node, at + 1));
    return builder.build();
  });

function write(builder: PlanBuilder, node: Node, number: number): void {
  const facts: ItemFacts = {
    number: String(number),
    ...(node.coded ? { code: code(`2.10.0${number}`) } : {}),
    ...(node.own ? { opd: 'Inspektorat', pagu: { 2022: missing('-') }, paguAkhir: missing('-') } : {}),
  };
  builder.item(node.level, node.title, facts);
  for (const { name, ...rest } of node.indikator) builder.indikator(name, rest);
  node.children.forEach((child, at) => write(builder, child, at + 1));
}
