import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { LENGTES, type Onderdeel } from '@/lib/report/keuze'

const tot = (aantal: number) => `Hoogstens ${aantal.toLocaleString('nl-NL')} tekens.`

const ONDERDEEL: Readonly<Record<Onderdeel, { label: string; hint: string }>> = {
  samenvatting: {
    label: 'Samenvatting',
    hint: 'Twee pagina’s met het beeld en de grootste kloven.',
  },
  waarden: { label: 'Per waarde', hint: 'De drie waarden, elk met een tabel.' },
  kenmerken: { label: 'Alle kenmerken', hint: 'Per kenmerk de score, de oordelen en de hulp.' },
  gevolgen: { label: 'Gevolgen', hint: 'Wat de kloven van de gemeente vragen.' },
  lens: {
    label: 'Afspraak of kader',
    hint: 'Dezelfde uitkomst, bekeken vanuit een afspraak of kader.',
  },
  ontwikkeling: { label: 'Ontwikkeling', hint: 'Deze meting naast eerdere metingen.' },
  perspectieven: { label: 'Perspectieven', hint: 'Wie meededen en waar zij verschillen.' },
  behoeften: {
    label: 'Ondersteuningsbehoefte',
    hint: 'Welke hulp de gemeente nodig heeft. Iedereen met het rapport leest ook de toelichting.',
  },
  plan: {
    label: 'Verbeterplan',
    hint: 'De acties. Iedereen met het rapport leest ook de rollen, de kosten en de resultaten.',
  },
  methode: {
    label: 'Werkwijze en grenzen',
    hint: 'Hoe is gerekend, en wat het rapport niet zegt.',
  },
}

/** The words of the page where one composes a report. */
export const SAMENSTEL_TEKSTEN = {
  titel: 'Rapport samenstellen',
  titelVan: (meting: string) => `Rapport samenstellen · ${meting}`,
  inleiding:
    'Kies wat er in het rapport komt en schrijf erbij wat de raad moet weten. Het rapport op het scherm, de downloads en de openbare link volgen uw keuze zodra u die bewaart.',
  uitMeting: (meting: string) =>
    `Hieronder staat de keuze van ‘${meting}’. Pas haar aan voor dit jaar, ook het voorwoord, en bewaar haar.`,
  onderdelen: { legend: 'Wat komt er in het rapport?', per: ONDERDEEL },
  lens: { label: 'Welke afspraak of welk kader?', geen: 'Geen' },
  naam: {
    label: 'Naam op het titelblad',
    hint: (naam: string) => `Laat dit leeg voor ‘Gemeente ${naam}’. ${tot(LENGTES.naam)}`,
  },
  voorwoord: {
    label: 'Voorwoord',
    hint: `Gewone tekst. Een lege regel begint een nieuwe alinea. Begint een regel met een streepje en een spatie, dan wordt het een lijst. ${tot(LENGTES.voorwoord)}`,
  },
  besluit: {
    label: 'Gevraagd besluit',
    hint: `Wat vraagt u de raad te besluiten? Zet elk punt op een eigen regel, met een streepje ervoor. ${tot(LENGTES.besluit)}`,
  },
  kleur: {
    label: 'Kleur van de titels',
    hint: 'De kleurcode uit uw huisstijl, bijvoorbeeld #154273. Laat dit leeg voor de kleur van dit instrument.',
  },
  logo: {
    label: 'Zet het logo op het titelblad',
    ja: 'Ja',
    nee: 'Nee',
    geenLogo: 'Uw gemeente heeft nog geen logo geplaatst.',
    wijzig: 'Logo plaatsen of wijzigen',
  },
  bewaren: 'Keuze bewaren',
  bekijken: 'Voorbeeld bekijken',
  bewaard: {
    titel: 'De keuze is bewaard',
    naarRapport: 'Bekijk het rapport',
  },
  voorbeeld: {
    titel: 'Voorbeeld',
    uitleg:
      'Zo wordt het rapport met de keuze in het formulier. Plan, behoeften, logo en eerdere metingen staan erin zoals zij vandaag zijn. Zo blijven zij in het rapport staan totdat u de keuze opnieuw bewaart.',
    bijgewerkt: 'Het voorbeeld is bijgewerkt.',
    nietBijgewerkt:
      'Het voorbeeld is niet bijgewerkt: er staat iets in het formulier dat niet klopt.',
  },
  fouten: {
    titel: {
      bewaren: 'De keuze is niet bewaard',
      voorbeeld: 'Het voorbeeld kan nog niet worden gemaakt',
    },
    conflict:
      'Er is intussen een andere keuze bewaard, door een ander of door u in een ander venster. Wat u invulde, staat er nog. Bewaart u nog een keer, dan vervangt u die andere keuze.',
    andere: 'De keuze die nu is bewaard',
    leeg: '(leeg)',
    'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
    'niet-gevonden': 'Deze meting is er niet meer. Bewaar uw tekst ergens anders.',
    'geen-recht': 'Alleen de coördinator stelt het rapport samen.',
  },
}
