import type { Invoerfout } from '@/lib/invoer/outcome'
import type { Rapportkeuze } from '@/lib/report/keuze'

/** What a choice of itself cannot know to be wrong: which lenses there are. */
export function findKeuzeFouten(
  { onderdelen, lens }: Rapportkeuze,
  lensIds: readonly string[],
): Invoerfout[] {
  if (lens !== null && !lensIds.includes(lens)) {
    return [{ pad: ['lens'], melding: 'Deze afspraak bestaat niet. Kies er een uit de lijst.' }]
  }
  if (lens === null && onderdelen.includes('lens')) {
    const melding =
      'Kies vanuit welke afspraak u de uitkomst wilt laten zien, of laat dat onderdeel weg.'
    return [{ pad: ['lens'], melding }]
  }
  return []
}

/** Whether two choices give the same report. */
export const isSameKeuze = (a: Rapportkeuze, b: Rapportkeuze): boolean =>
  a.onderdelen.join() === b.onderdelen.join() &&
  (['lens', 'naam', 'voorwoord', 'besluit', 'kleur', 'logo'] as const).every(
    (veld) => a[veld] === b[veld],
  )
