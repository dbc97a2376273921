import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import type { Niveau } from '@/lib/instrument/model'
import { fraction, toBreuk } from '@/lib/scoring/fraction'

/** A shared meting with one kenmerk, K01, at a level or without a score; keys by its name. */
export const buildGedeeld = (
  naam: string,
  niveau: Niveau | null,
  part: Partial<GedeeldeMeting> = {},
): GedeeldeMeting => ({
  gemeente: { code: naam, naam, regioCode: 'JZ01', provincie: 'Utrecht', inwoners: 50_000 },
  metingId: `meting-${naam}`,
  revisie: 1,
  instrumentversie: '1.0.0',
  vastgesteldOp: new Date('2026-05-20'),
  vorm: 'herkenbaar',
  bundel: null,
  kenmerken: {
    K01: {
      status: niveau ? 'beoordeeld' : 'onvoldoende-beoordeeld',
      niveau,
      score: niveau && toBreuk(fraction(niveau)),
    },
  },
  ...part,
})
