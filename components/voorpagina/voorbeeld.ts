import type { StripRow } from '@/components/niveau/strip-table'

/**
 * Invented results of the fictional gemeente Demostad. The figures could come out of a real
 * calculation of five indicators, two of them kern (weight 2), so the denominator is 7 (§5, §6).
 */
export const VOORBEELD_RIJEN: readonly StripRow[] = [
  {
    id: 'K02',
    label: 'Laagdrempelig',
    resultaat: {
      score: { teller: 29, noemer: 7, afgerond: '4,1' },
      niveau: 4,
      dekking: { beoordeeld: 5, vanToepassing: 5 },
    },
    ambitie: 4,
    spreiding: { laag: 4, hoog: 5 },
  },
  {
    id: 'K03',
    label: 'Sociale basis',
    resultaat: {
      score: { teller: 24, noemer: 7, afgerond: '3,4' },
      niveau: 3,
      dekking: { beoordeeld: 5, vanToepassing: 5 },
    },
    ambitie: 4,
    spreiding: { laag: 2, hoog: 4 },
  },
  {
    id: 'K05',
    label: 'Brede blik',
    resultaat: {
      score: { teller: 20, noemer: 7, afgerond: '2,9' },
      niveau: 2,
      dekking: { beoordeeld: 5, vanToepassing: 5 },
    },
    ambitie: 4,
    spreiding: { laag: 2, hoog: 3 },
  },
  {
    id: 'K08',
    label: 'Samenwerking',
    resultaat: {
      score: { teller: 17, noemer: 7, afgerond: '2,4' },
      niveau: 2,
      dekking: { beoordeeld: 5, vanToepassing: 5 },
    },
    ambitie: 3,
    spreiding: { laag: 1, hoog: 4 },
  },
  {
    id: 'K11',
    label: 'Mandaat',
    resultaat: {
      score: { teller: 12, noemer: 7, afgerond: '1,7' },
      niveau: 1,
      dekking: { beoordeeld: 5, vanToepassing: 5 },
    },
    ambitie: 4,
    spreiding: { laag: 1, hoog: 3 },
  },
]
