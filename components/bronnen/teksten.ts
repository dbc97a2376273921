import { countNoun } from '@/lib/report/format'

export const BRON_TEKSTEN = {
  eigen: 'Dit hebben de makers van dit instrument zelf toegevoegd.',
  bronnen: (aantal: number) => (aantal === 1 ? 'Bron' : countNoun(aantal, 'bron', 'bronnen')),
  regel: (organisatie: string, datum: string) => [organisatie, datum].filter(Boolean).join(', '),
}
