import type { Lens } from '@/lib/instrument/model-omgeving'
import { capitalize, countAll, countNoun } from '@/lib/report/format'

const LENS_SOORT: Readonly<Record<Lens['soort'], string>> = {
  afspraak: 'Afspraken en programma’s',
  kenmerken: 'Kenmerken en uitgangspunten uit onderzoek',
  leidraad: 'Leidraden',
}

export const LENS_TEKSTEN = {
  titel: 'Afspraken en programma’s',
  inleiding:
    'Het kader steunt op landelijke afspraken, programma’s en onderzoeken. Vanuit elke afspraak en elk kader kijkt u op een andere manier naar dezelfde vragen.',
  soorten: LENS_SOORT,
  dekking: (metVragen: number, totaal: number) =>
    metVragen === totaal
      ? `${capitalize(countAll(totaal, 'onderdelen'))} hebben een of meer vragen in dit instrument.`
      : `${metVragen} van de ${countNoun(totaal, 'onderdeel', 'onderdelen')} ${metVragen === 1 ? 'heeft' : 'hebben'} een of meer vragen in dit instrument.`,
  onderdelenTitel: 'Onderdelen en de vragen die erbij horen',
  onderdeel: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  geenVraag: 'Geen vraag in dit instrument.',
  bronnen: 'Bronnen van deze beschrijving',
}
