import { alleKenmerken, klovenTekst } from '@/lib/report/teksten'
import { capitalize, countAll, countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'
import type { Niveau } from '@/lib/instrument/model'
import type { Prioriteit } from '@/lib/scoring/model'
import type { Refusal } from '@/lib/authz/access'
import type { VaststelBezwaarCode } from '@/lib/metingen/rules'

const vragen = (count: number) => countNoun(count, 'vraag', 'vragen')

export const PAGINA_TEKSTEN = {
  titel: 'Resultaten',
  titelVan: (meting: string) => `Resultaten van ${meting}`,
  zelfbeeld: 'Zelfbeeld, geen oordeel.',
  schaal:
    'Uw gemeente heeft zichzelf beoordeeld, als begin van een gesprek. De schaal van 1 tot 5 en de berekening zijn een keuze van dit instrument, geen norm van de VNG.',
  toelichting: 'Meer over deze uitkomst',
  tussenstand: 'Tussenstand',
  tussenstandUitleg: 'Deze meting is nog open. De uitkomst kan nog veranderen.',
  voorlopig: 'Voorlopig',
  vastgesteld: (datum: string, revisie: number) =>
    `Vastgesteld op ${formatDatum(datum)}, revisie ${revisie}`,
  rapport: 'Rapport bekijken',
  pdf: 'Rapport als PDF',
  invullen: 'Verder met invullen',
  beginnen: 'Begin met invullen',
  verantwoording: 'Lees de hele verantwoording van de berekening',
  verantwoordingPad: '/verantwoording',
}

export const BEELD_TEKSTEN = {
  titel: 'Het beeld',
  totaal: 'Totaal',
  geenScore: 'Geen score',
  leeg: '–',
  genummerd: (nummer: number, naam: string) => `${nummer}. ${naam}`,
  aantalVan: (aantal: number, van: number) => `${aantal} van ${van}`,
  bereik: (laag: Niveau, hoog: Niveau) => (laag === hoog ? String(laag) : `${laag} tot ${hoog}`),
  getallen: 'Alle getallen in een tabel',
  tabel: 'Score, niveau, ambitie en kloof per kenmerk',
  waardenGetallen: 'Deze getallen in een tabel',
  waardenTabel: 'Score van het totaal en per waarde',
  kolommen: {
    kenmerk: 'Kenmerk',
    waarde: 'Waarde',
    score: 'Score',
    niveau: 'Niveau',
    ambitie: 'Ambitie',
    kloof: 'Kloof',
    antwoorden: 'Antwoorden',
    dekking: 'Beoordeeld',
    prioriteit: 'Prioriteit',
  },
}

export const ZWAKSTE_TEKSTEN = {
  titel: 'Welke vragen staan het laagst?',
  conclusie: (aantal: number, kern: number) => {
    if (aantal === 0) return 'Geen enkele beoordeelde vraag staat onder het basisniveau.'
    const waarvan =
      kern === 0
        ? 'Daar is geen kernvraag bij.'
        : kern === aantal
          ? `${aantal === 1 ? 'Dat is een kernvraag' : 'Dat zijn allemaal kernvragen'}.`
          : `Daarvan ${kern === 1 ? 'is er 1 een kernvraag' : `zijn er ${kern} kernvragen`}.`
    return `${aantal === 1 ? '1 vraag staat' : `${vragen(aantal)} staan`} onder het basisniveau. ${waarvan}`
  },
  volgende: (niveau: Niveau) => `Niveau ${niveau} ziet er zo uit:`,
  plaats: (nummer: number, kort: string, kern: boolean) =>
    `${nummer}. ${kort}${kern ? ' · kernvraag' : ''}`,
  nu: (niveau: Niveau, kern: boolean) => `(niveau ${niveau}${kern ? ', kernvraag' : ''})`,
  rest: (aantal: number) => `Nog ${vragen(aantal)} onder het basisniveau`,
}

type Kloventelling = Readonly<Record<'kloven' | 'gescoord' | 'nvt' | 'totaal', number>>

export const KLOVEN_TEKSTEN = {
  titel: 'Waar zitten de kloven?',
  /** Of the kenmerken in `totaal`: how many have a gap, a score, or do not apply. */
  conclusie: ({ kloven, gescoord, nvt, totaal }: Kloventelling) => {
    if (nvt === totaal) return klovenTekst.nvt
    if (gescoord === 0) return klovenTekst.geenScores
    if (kloven === 0) return klovenTekst.geenKloven(gescoord)
    if (gescoord === 1) return 'De score van dit kenmerk ligt onder de ambitie.'
    const groep =
      kloven === gescoord ? alleKenmerken(gescoord) : `${kloven} van de ${gescoord} kenmerken`
    return `Bij ${groep}${gescoord === totaal ? '' : ' met een score'} ligt de score onder de ambitie.`
  },
  uitleg: `${klovenTekst.inleiding} ${klovenTekst.gewogen}`,
  tabelTonen: 'Deze figuur als tabel',
  tabel: 'De kloof en de prioriteit van elk kenmerk, de grootste kloof eerst',
  kloof: (kloof: string) => `Kloof ${kloof}`,
  geenKloof: 'Geen kloof',
  meer: 'Waarom, de volgende stap en hulp',
  waarom: 'Wat is de kloof?',
  handvat: 'Een handvat',
  handvatten: 'Handvatten',
  hulp: 'Hulp die hierbij past',
  meerHulp: (aantal: number) => `Nog ${countNoun(aantal, 'andere vorm', 'andere vormen')} van hulp`,
  naarKenmerk: 'Alles over dit kenmerk',
  naarVragen: 'Naar de vragen',
  naarBehoeften: 'Wat hebt u nodig?',
  aanvragen: 'Zo regelt u het',
  website: 'Naar de website',
  mail: (adres: string) => `Mail naar ${adres}`,
  over: (label: string, titel: string) => `${label}: ${titel}`,
  teWeinig: 'Niet genoeg beoordeeld',
  teWeinigUitleg:
    'Deze kenmerken hebben nog geen score. Daarvoor moet minstens de helft van de vragen een niveau hebben.',
  vulIn: 'Vragen invullen',
  nvt: 'Niet van toepassing',
  nvtUitleg: (namen: readonly string[]) =>
    `Volgens uw gemeente zijn alle vragen hier niet van toepassing: ${joinWords(namen.map(quote))}.`,
  dekking: (beoordeeld: number, vanToepassing: number) =>
    `${beoordeeld} van de ${vragen(vanToepassing)} beoordeeld`,
}

const PRIORITEIT_NAMEN: Readonly<Record<Prioriteit, string>> = {
  laag: 'Laag',
  midden: 'Midden',
  hoog: 'Hoog',
}

const OPNIEUW_INLOGGEN = 'U bent niet meer ingelogd. Log opnieuw in en probeer het nog eens.'
const GEEN_RECHT = 'Alleen de coördinator van uw gemeente kan dit doen.'
const WEIGERING: Readonly<Record<Refusal, string>> = {
  'niet-ingelogd': OPNIEUW_INLOGGEN,
  'niet-gevonden': 'Deze meting bestaat niet meer.',
  'geen-recht': GEEN_RECHT,
}

export const AMBITIE_TEKSTEN = {
  wijzigen: 'Ambitie wijzigen',
  regel: (niveau: Niveau, prioriteit: Prioriteit, jaar: number | undefined) =>
    `Ambitie: niveau ${niveau}${jaar === undefined ? '' : ` in ${jaar}`}, prioriteit ${prioriteit}`,
  uitleg: 'Kiest u een ander niveau of een andere prioriteit, dan verandert de volgorde meteen.',
  niveau: 'Niveau',
  niveauOptie: (niveau: Niveau, naam: string) => `${niveau} · ${naam}`,
  prioriteit: 'Prioriteit',
  prioriteiten: PRIORITEIT_NAMEN,
  jaar: 'Jaar',
  opslaan: 'Ambitie opslaan',
  bezig: 'Bezig met opslaan',
  opgeslagen: 'Ambitie opgeslagen.',
  plaats: (plaats: number, van: number) => `Dit kenmerk staat nu op plaats ${plaats} van ${van}.`,
  foutTitel: 'De ambitie is nog niet opgeslagen',
  fouten: {
    ...WEIGERING,
    gesloten: 'Deze meting is vastgesteld. De ambities kunnen niet meer veranderen.',
  },
}

const BEZWAREN: Readonly<Record<VaststelBezwaarCode, string>> = {
  'al-vastgesteld': 'Deze meting is al vastgesteld. Laad de pagina opnieuw.',
  'ronde-open':
    'Deelnemers kunnen nog antwoorden. Sluit eerst de ronde, of wacht tot de laatste dag voorbij is.',
  'niets-beoordeeld':
    'Er is nog niets beoordeeld. Vul eerst bij ten minste één vraag een niveau in.',
  'voorlopige-oordelen':
    'Een deel van de oordelen is nog voorlopig. Bespreek ze of neem ze over, dan kunt u vaststellen.',
}

export const VASTSTEL_TEKSTEN = {
  titel: 'Meting vaststellen',
  uitleg:
    'Als u vaststelt, bewaren wij de antwoorden, de ambities en de uitkomst precies zoals ze nu zijn. Niemand kan ze dan nog veranderen. Daarna kunt u het rapport delen. Moet er later toch iets anders, dan heropent u de meting als een nieuwe revisie.',
  allesBeoordeeld: 'Alle vragen zijn beoordeeld.',
  zonderOordeel: (aantal: number) =>
    `${aantal === 1 ? '1 vraag heeft' : `${aantal} vragen hebben`} nog geen niveau. U kunt toch vaststellen: deze vragen blijven ‘niet beoordeeld’.`,
  zonderOordeelLijst: 'Bekijk welke vragen nog geen niveau hebben',
  zonderOordeelKenmerk: (aantal: number) => vragen(aantal),
  bevestig: 'Wij zijn klaar met deze meting en willen haar vaststellen.',
  bevestigFout: 'Zet een vinkje om te bevestigen dat u klaar bent.',
  knop: 'Meting vaststellen',
  foutTitel: 'De meting is nog niet vastgesteld',
  fouten: WEIGERING,
  bezwaren: BEZWAREN,
  nogNiet: 'U kunt deze meting nog niet vaststellen',
  naarDeelnemers: 'Naar de deelnemers',
  naarGesprek: 'Naar het gesprek',
  naarVragen: 'Naar de vragen',
  welkeVragen: (aantal: number) => `Bekijk om welke ${vragen(aantal)} het gaat`,
}

const stappen = (count: number) => countNoun(count, 'stap', 'stappen')
const oordelen = (count: number) => countNoun(count, 'oordeel', 'oordelen')

function describeBesproken(besproken: number, overgenomen: number): string {
  if (besproken === 0) return `U nam ${oordelen(overgenomen)} over zonder ze te bespreken.`
  const rest = overgenomen === 0 ? '' : ` en nam ${oordelen(overgenomen)} in één keer over`
  return `U besprak ${vragen(besproken)}${rest}.`
}

export const GESPREK_TEKSTEN = {
  titel: 'Wat het gesprek deed',
  uitleg: 'Eerst gaf iedere deelnemer een eigen antwoord.',
  uitlegBesproken:
    'Eerst gaf iedere deelnemer een eigen antwoord. Daarna besprak u samen de verschillen en maakte u er één oordeel van.',
  nogNiet: (voorlopig: number) =>
    `Het gesprek is nog niet geweest. ${voorlopig === 1 ? '1 oordeel komt' : `${capitalize(countAll(voorlopig, 'oordelen'))} komen`} uit de antwoorden van deelnemers en ${voorlopig === 1 ? 'is' : 'zijn'} nog voorlopig.`,
  telling: ({
    besproken,
    overgenomen,
    voorlopig,
  }: {
    besproken: number
    overgenomen: number
    voorlopig: number
  }) =>
    `${describeBesproken(besproken, overgenomen)} ${voorlopig === 0 ? 'Er is geen voorlopig oordeel meer.' : `Nog ${oordelen(voorlopig)} ${voorlopig === 1 ? 'is' : 'zijn'} voorlopig.`}`,
  omhoog: (aantal: number, samen: number) =>
    `${oordelen(aantal)} ${aantal === 1 ? 'ging' : 'gingen'} omhoog, ${samenStappen(aantal, samen)}.`,
  omlaag: (aantal: number, samen: number) =>
    `${oordelen(aantal)} ${aantal === 1 ? 'ging' : 'gingen'} omlaag, ${samenStappen(aantal, samen)}.`,
  gelijk: (aantal: number) => `${oordelen(aantal)} ${aantal === 1 ? 'bleef' : 'bleven'} gelijk.`,
  anders: (aantal: number) =>
    `${oordelen(aantal)} ${aantal === 1 ? 'veranderde' : 'veranderden'} op een andere manier, zoals naar ‘niet van toepassing’.`,
  perKenmerk: 'Bekijk dit per kenmerk',
  tabel: 'Wat het gesprek deed, per kenmerk',
  kolommen: {
    kenmerk: 'Kenmerk',
    besproken: 'Besproken',
    overgenomen: 'Overgenomen',
    voorlopig: 'Voorlopig',
    omhoog: 'Omhoog',
    omlaag: 'Omlaag',
  },
  beweging: (aantal: number, samen: number) =>
    aantal === 0 ? '–' : `${aantal} (${stappen(samen)})`,
  nogVoorlopig: 'Nog niet afgesproken',
  overgenomen: 'overgenomen',
  zelfde: 'gelijk gebleven',
  andersGeworden: 'veranderd',
  verschoven: (aantal: number) =>
    `${stappen(Math.abs(aantal))} ${aantal > 0 ? 'omhoog' : 'omlaag'}`,
  rondeOpen:
    'Deelnemers kunnen nog antwoorden. Wat deelnemers met een link antwoorden, telt pas mee als de ronde is gesloten. Anders zou te zien zijn wat één persoon antwoordt.',
  respons: 'Bekijk hoeveel deelnemers hebben geantwoord',
}

function samenStappen(aantal: number, samen: number): string {
  return aantal === 1 ? stappen(samen) : `samen ${stappen(samen)}`
}

export const HEROPEN_TEKSTEN = {
  titel: 'Meting heropenen',
  uitleg:
    'Klopt er iets niet? Dan kunt u de meting heropenen. Er komt een nieuwe revisie. De uitkomst die nu is vastgesteld, blijft bewaard.',
  reden: 'Waarom heropent u de meting?',
  redenHint: 'Dit bewaren wij bij de geschiedenis van de meting.',
  knop: 'Meting heropenen',
  foutTitel: 'De meting is nog niet heropend',
  fouten: { ...WEIGERING, 'al-open': 'Deze meting is al open. Laad de pagina opnieuw.' },
}
