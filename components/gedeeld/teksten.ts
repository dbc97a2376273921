import { DELEN_TEKSTEN } from '@/components/delen/teksten'
import type { Deelbaar, Delingskeuze } from '@/lib/delen/schema'
import type {
  DeelVoorbeeld,
  GedeeldeActie,
  GedeeldeBehoefte,
  KenmerkNaam,
  MetingNaam,
} from '@/lib/gedeeld/schema'
import { countAll, countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'
import { sayActiestatus } from '@/lib/report/actiestatus'
import { MIN_GEMEENTEN, type Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')
const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
/** None at all only in a preview, before the own gemeente shares. */
const telMee = (aantal: number) =>
  aantal > 1
    ? `er tellen ${gemeenten(aantal)}`
    : `er telt ${aantal === 1 ? gemeenten(1) : 'geen gemeente'}`
const genummerd = ({ nummer, kort }: Pick<KenmerkNaam, 'nummer' | 'kort'>) => `${nummer}. ${kort}`

/** How many have a score; that they have one is no news where all do. */
const metScore = (gescoord: number, totaal: number) =>
  `${kenmerken(gescoord)}${gescoord === totaal ? '' : ' met een score'}`
const alle = (gescoord: number, totaal: number) =>
  gescoord === 1
    ? 'het ene kenmerk met een score'
    : `${countAll(gescoord, 'kenmerken')}${gescoord === totaal ? '' : ' met een score'}`

const STATUSSEN = ['bezig', 'gepland', 'gereed', 'gestopt'] as const

const describeRegio = ({ eerste, mediaan, derde }: Spreidingsbeeld['kwartielen']) =>
  `regio ${eerste.afgerond} tot ${derde.afgerond}, midden ${mediaan.afgerond}`

/** What a gemeente shares by name, as its adviseur reads it. */
export const GEDEELD_TEKSTEN = {
  titel: (gemeente: string) => `Gemeente ${gemeente}`,
  titelVan: (gemeente: string) => `Wat gemeente ${gemeente} deelt`,
  meting: ({ naam, datum }: MetingNaam) => `${naam}, vastgesteld op ${formatDatum(datum)}`,
  inleiding: (gemeente: string, { naam, datum }: MetingNaam) =>
    `Gemeente ${gemeente} deelt met u uit ${quote(naam)}, vastgesteld op ${formatDatum(datum)}.`,
  nietGedeeld: 'Niet met u gedeeld.',
  nogNiets: (gemeente: string) => `Gemeente ${gemeente} heeft nog niets gedeeld.`,
  nogNietsUitleg:
    'Een gemeente kiest zelf wat zij deelt en wanneer. Wilt u dat zij iets deelt? Vraag het haar: delen kan zodra een meting is vastgesteld.',
  kenmerk: genummerd,
  delen: {
    resultaat: 'Het resultaat',
    behoeften: 'Behoefte aan ondersteuning',
    plan: 'Het verbeterplan',
    signalen: 'Signalen',
  } satisfies Record<Deelbaar, string>,
  resultaat: {
    zelfbeeld: 'Dit is het oordeel van de gemeente zelf.',
    geenScore: 'Geen enkel kenmerk heeft een score.',
    allesOp: (gescoord: number, totaal: number) =>
      `Bij ${alle(gescoord, totaal)} haalt de gemeente het basisniveau.`,
    onder: (onder: number, gescoord: number, totaal: number) =>
      `Bij ${onder === gescoord ? alle(gescoord, totaal) : `${onder} van de ${metScore(gescoord, totaal)}`} staat de gemeente onder het basisniveau (niveau 4).`,
    verstEronder: (namen: readonly string[]) =>
      `Het verst eronder ${namen.length === 1 ? 'is' : 'zijn'} ${joinWords(namen.map(quote))}.`,
    gelijk: (aantal: number, score: string) =>
      `Het verst eronder zijn ${kenmerken(aantal)}, alle met score ${score}.`,
    verst: 'Grootste afstand tot het basisniveau',
    afstand: (afstand: string) => `${afstand} onder het basisniveau`,
    score: (score: string) => `Score ${score}`,
    tabel: 'Score en niveau per kenmerk, naast het basisniveau en de regio',
    kolommen: {
      kenmerk: 'Kenmerk',
      score: 'Score',
      niveau: 'Niveau',
      regio: 'Regio, middelste helft',
      eerder: ({ naam }: MetingNaam) => `Score in ${naam}`,
    },
    leeg: '–',
    helft: (laag: string, hoog: string) => `${laag} tot ${hoog}`,
    nietVergelijkbaar: 'Niet te vergelijken',
    nietVergelijkbaarUitleg:
      'Niet te vergelijken: de vragen van dit kenmerk zijn tussen de metingen veranderd.',
    regio: (aantal: number) =>
      aantal >= MIN_GEMEENTEN
        ? `De balk toont waar de middelste helft van de gemeenten in de regio staat. ${gemeenten(aantal)} tellen mee.`
        : `Er is nog geen spreiding van de regio: ${telMee(aantal)} mee. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u haar.`,
    zonderSpreiding:
      'Een streepje: op dat kenmerk zijn er te weinig gemeenten om iets te laten zien.',
    beeld: (score: Breuk | null, kwartielen: Spreidingsbeeld['kwartielen'] | undefined) =>
      [
        score ? `score ${score.afgerond}` : 'geen score',
        'basisniveau 4',
        ...(kwartielen ? [describeRegio(kwartielen)] : []),
      ].join(', '),
    legenda: {
      score: 'Score van deze gemeente',
      helft: 'Middelste helft van de regio',
      mediaan: 'Midden van de regio',
      basisniveau: 'Basisniveau: niveau 4',
    },
  },
  behoeften: {
    geen: 'De gemeente heeft geen behoefte vastgelegd.',
    conclusie: (aantal: number, nu: number) =>
      `De gemeente vraagt ${countNoun(aantal, 'vorm', 'vormen')} van ondersteuning. ${
        nu === 0
          ? 'Geen daarvan is nu nodig.'
          : `Daarvan ${nu === 1 ? 'is er 1' : `zijn er ${nu}`} nu nodig.`
      }`,
    lijst: 'Waar de gemeente hulp bij zoekt, het dringendste eerst',
    wanneer: (wanneer: string) => `Nodig: ${wanneer.toLowerCase()}`,
    aanbod: {
      niveau: 'Past bij dit niveau:',
      kenmerk: 'Past bij dit kenmerk:',
      algemeen: 'Niets voor dit kenmerk. In het algemeen:',
    } satisfies Record<GedeeldeBehoefte['aanbod']['past'], string>,
    geenAanbod: 'De catalogus heeft hier niets voor.',
    meer: (aantal: number) => `Nog ${aantal}`,
    meerBij: (wat: string, kenmerk: string) => ` van de soort ${wat.toLowerCase()}, ${kenmerk}`,
  },
  plan: {
    geen: 'In het plan staan nog geen acties.',
    conclusie: (acties: readonly Pick<GedeeldeActie, 'status'>[]) => {
      const delen = STATUSSEN.flatMap((status) => {
        const aantal = acties.filter((actie) => actie.status === status).length
        return aantal > 0 ? [`${aantal} ${sayActiestatus(status)}`] : []
      })
      return `In het plan ${acties.length === 1 ? 'staat 1 actie' : `staan ${acties.length} acties`}: ${joinWords(delen)}.`
    },
    tabel: 'De acties van het verbeterplan',
    kolommen: { actie: 'Actie', kenmerk: 'Kenmerk', periode: 'Wanneer', status: 'Status' },
  },
  signalen: {
    geen: 'De gemeente heeft geen signalen vastgelegd.',
    conclusie: (aantal: number) =>
      `De gemeente geeft ${countNoun(aantal, 'signaal', 'signalen')} af: wat zij niet zelf kan oplossen.`,
  },
}

const LENGTE = 'Hoogstens 10.000 tekens.'

/** Around what is shared: what only an adviseur has on the page. */
export const ADVISEUR_TEKSTEN = {
  inhoud: 'Op deze pagina',
  gedeeld: 'Wat de gemeente deelt',
  voorbereiding: 'Uw voorbereiding',
  reacties: 'Reacties',
  getypt: 'Wat u typte',
  andere: 'De gemeente deelt ook een andere meting:',
  nuGetoond: 'U ziet nu deze meting',
  voorbereidingUitleg:
    'Alleen u leest dit, ook uw collega-adviseurs niet. Het komt mee als u deze pagina afdrukt. Trekt de gemeente het delen in, dan kunt u er niet meer bij.',
  velden: {
    notities: 'Notities',
    vragen: 'Vragen om te stellen',
    aanbod: 'Wat u kunt aanbieden',
  },
  hints: {
    notities: `Noem geen namen van inwoners of medewerkers. ${LENGTE}`,
    vragen: `Eén vraag per regel. ${LENGTE}`,
    aanbod: `Bijvoorbeeld ondersteuning, kennis of een andere gemeente om mee te praten. ${LENGTE}`,
  },
  bewaar: 'Voorbereiding bewaren',
  bewaard: 'Uw voorbereiding is bewaard.',
  toegevoegd: 'De vraag staat erbij. Uw voorbereiding is bewaard.',
  voorstellen: 'Gespreksvragen bij de kenmerken die aandacht vragen',
  voorstellenUitleg: 'Kies ‘Neem over’ om een vraag onder uw eigen vragen te zetten.',
  neemOver: 'Neem over',
  neemOverWat: (vraag: string) => ` de vraag: ${vraag}`,
  staatErbij: 'Staat bij uw vragen',
  foutTitel: 'Uw voorbereiding is nog niet bewaard',
  conflict: (nu: string) =>
    nu === ''
      ? 'U hebt dit intussen in een ander venster leeggemaakt. Bewaar nog een keer als u deze tekst wilt houden.'
      : `U hebt dit intussen in een ander venster veranderd. Daar staat nu: ${quote(nu)}. Bewaar nog een keer als u deze tekst wilt houden.`,
  niets: 'Nog niets geschreven.',
  fouten: {
    'geen-adviseur-meer':
      'U bent geen adviseur meer van deze regio. Daarom is dit niet bewaard. Wat u typte, staat er nog: kopieer het als u het nodig hebt, en vraag de beheerder van de VNG hoe het zit.',
    'deelt-niet-meer':
      'De gemeente deelt deze meting niet meer met u. Daarom is dit niet bewaard. Wat u typte, staat er nog: kopieer het als u het nodig hebt.',
    'geen-recht': 'U mag dit niet bewaren. Alleen een adviseur van deze regio kan dat.',
  },
}

const describeDeel = (keuze: Delingskeuze, deel: Deelbaar) =>
  `${DELEN_TEKSTEN.delen[deel].titel.toLowerCase()}: ${DELEN_TEKSTEN.vormen[keuze[deel]].toLowerCase()}`

/** What the coordinator sees beforehand. */
export const VOORBEELD_TEKSTEN = {
  titel: 'Dit ziet uw adviseur',
  titelVan: (meting: string) => `Dit ziet uw adviseur van ${meting}`,
  kruimel: 'Voorbeeld',
  delen: 'Delen',
  voorbeeld: 'Dit is een voorbeeld',
  keuze: (keuze: Delingskeuze) =>
    `Gemaakt met deze keuze: ${(['resultaat', 'behoeften', 'plan', 'signalen'] as const)
      .map((deel) => describeDeel(keuze, deel))
      .join('; ')}.`,
  opgeslagen: 'Dit is de keuze die nu geldt.',
  nietOpgeslagen: 'Deze keuze is nog niet opgeslagen.',
  stand: {
    eerste: 'Met deze keuze zien de adviseurs van uw regio wat hieronder staat.',
    'andere-eerst':
      'De adviseurs van uw regio zien eerst uw nieuwste gedeelde meting. Deze kunnen zij daarnaast openen. Zij zien dan wat hieronder staat.',
    'niet-zichtbaar':
      'Van deze meting zien de adviseurs van uw regio niets, ook niet dat zij bestaat. Hieronder staat wat zij dan van uw gemeente zien.',
    open: 'Deze meting is nu open. Zolang dat zo is, zien de adviseurs haar niet. Hieronder staat wat zij nu van uw gemeente zien.',
  } satisfies Record<DeelVoorbeeld['stand'], string>,
  spreiding: (isOpgeslagen: boolean) =>
    isOpgeslagen
      ? 'De spreiding van de regio is die van nu.'
      : 'De spreiding van de regio is die van nu: deze keuze is er nog niet in verwerkt.',
  eigen:
    'Een adviseur heeft op deze pagina ook eigen notities, en kan u een reactie geven. Die notities ziet u niet; een reactie leest u bij de meting.',
  terug: 'Terug naar kiezen wat u deelt',
}
