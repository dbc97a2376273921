import type { Invoerfout } from '@/lib/invoer/outcome'
import type { Rapportkeuze } from '@/lib/report/keuze'
import type { Rapportinhoud, Rapportstand } from '@/lib/report/stand'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import type { Standdeel } from './schema'

/** What a choice of itself cannot know to be wrong: which lenses there are. */
export function findKeuzeFouten(
  { onderdelen, lens }: Rapportkeuze,
  lensIds: readonly string[],
): Invoerfout[] {
  if (lens !== null && !lensIds.includes(lens)) {
    return [
      {
        pad: ['lens'],
        melding: 'Deze afspraak of dit kader bestaat niet. Kies er een uit de lijst.',
      },
    ]
  }
  if (lens === null && onderdelen.includes('lens')) {
    const melding =
      'Kies vanuit welke afspraak of welk kader u de uitkomst wilt laten zien, of laat dat onderdeel weg.'
    return [{ pad: ['lens'], melding }]
  }
  return []
}

/** Whether the same is kept. */
export const isSameInhoud = (a: Rapportinhoud, b: Rapportinhoud): boolean =>
  toCanonicalJson({ keuze: a.keuze, stand: a.stand }) ===
  toCanonicalJson({ keuze: b.keuze, stand: b.stand })

/** Whether what is kept is the same, on whichever day; a snapshot has its regio itself. */
export function isSameStand(a: Rapportstand, b: Rapportstand): boolean {
  const { datum, regio } = a
  return toCanonicalJson(a) === toCanonicalJson({ ...b, datum, regio })
}

/** What the report shows of what goes on changing elsewhere. */
export function listStanddelen({ onderdelen, logo }: Rapportkeuze): Standdeel[] {
  const delen = (['plan', 'behoeften', 'ontwikkeling'] as const).filter((deel) =>
    onderdelen.includes(deel),
  )
  return logo ? [...delen, 'logo'] : delen
}
