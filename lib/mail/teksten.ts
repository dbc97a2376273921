import { toDatum } from '@/lib/invoer/datum'
import { formatDatum, quote } from '@/lib/report/format'
import { aanhef, alinea } from './blokken'
import type { Blok, Brief, Mailgegevens } from './model'

const isInwoner = ({ perspectief }: Mailgegevens) => perspectief === 'inwoners'

const eigenTekst = ({ eigenTekst: tekst }: Mailgegevens): Blok[] =>
  tekst ? [{ soort: 'eigen', tekst }] : []

const tot = ({ rondeTot }: Mailgegevens) =>
  rondeTot ? `tot en met ${formatDatum(toDatum(rondeTot))}` : 'tot de gemeente de ronde sluit'

const knop = (tekst: string, { link }: Mailgegevens): Blok => ({ soort: 'knop', tekst, link })

const naarLijst = (gegevens: Mailgegevens) =>
  knop(isInwoner(gegevens) ? 'Naar de vragen' : 'Naar de vragenlijst', gegevens)

const overDeLink = ({ metAccount }: Mailgegevens) =>
  metAccount
    ? alinea('U logt in met uw eigen account.')
    : alinea('U hebt geen account nodig. Deze link is alleen voor u. Geef hem niet door.')

/** Keep in line with what the instrument does: scoring §11 and the rules of the round. */
function watErGebeurt(gegevens: Mailgegevens): Blok {
  const wie = isInwoner(gegevens)
    ? 'Niemand bij de gemeente ziet welke antwoorden van u zijn.'
    : 'Niemand bij de gemeente ziet wie wat antwoordt. De coördinator ziet alleen hoeveel mensen meedoen.'
  return {
    soort: 'lijst',
    kop: 'Wat gebeurt er met uw antwoorden?',
    punten: [
      wie,
      'Antwoorden van een groep van minder dan drie mensen laten wij nergens apart zien.',
      'Wat u erbij schrijft, lezen anderen zonder uw naam. Schrijf geen namen op: in een kleine groep kan iemand u herkennen.',
      'U kunt uw antwoorden veranderen of intrekken tot de ronde sluit.',
    ],
  }
}

function slot({ contact, gemeenteNaam, metingNaam }: Mailgegevens): Blok[] {
  const vraag = contact
    ? [alinea(`Hebt u een vraag? Mail dan naar ${contact.naam}: ${contact.adres}.`)]
    : []
  return [
    ...vraag,
    { soort: 'alinea', tekst: `Met vriendelijke groet,\ngemeente ${gemeenteNaam}` },
    {
      soort: 'voet',
      tekst: `Deze mail hoort bij ${quote(metingNaam)} van de gemeente ${gemeenteNaam}. U krijgt hem omdat de gemeente uw ervaring wil weten.`,
    },
  ]
}

function uitnodiging(gegevens: Mailgegevens): Brief {
  if (isInwoner(gegevens)) return uitnodigingInwoner(gegevens)
  const { vragen, minuten } = gegevens.vragenlijst
  return {
    onderwerp: `Doet u mee? Hoe staat de toegang tot hulp in ${gegevens.gemeenteNaam} ervoor?`,
    kop: 'Doet u mee?',
    blokken: [
      aanhef(gegevens),
      alinea(
        `De gemeente ${gegevens.gemeenteNaam} wil weten hoe makkelijk inwoners hulp vinden, en hoe de lokale teams werken.`,
        'Daar is uw ervaring voor nodig.',
        'Met de antwoorden gaan wij daarna samen in gesprek over wat beter kan.',
      ),
      ...eigenTekst(gegevens),
      alinea(
        'Wij vragen u om een vragenlijst in te vullen.',
        `U leest ${vragen} stellingen en kiest wat u nu in de praktijk ziet.`,
        `Dat kost ongeveer ${minuten} minuten. U mag stoppen en later verdergaan.`,
        'Weet u iets niet? Dan kiest u ‘weet ik niet’. Geen antwoord is goed of fout.',
      ),
      alinea(`Invullen kan ${tot(gegevens)}.`),
      naarLijst(gegevens),
      overDeLink(gegevens),
      watErGebeurt(gegevens),
      ...slot(gegevens),
    ],
  }
}

function uitnodigingInwoner(gegevens: Mailgegevens): Brief {
  const { vragen, minuten } = gegevens.vragenlijst
  return {
    onderwerp: `Wilt u vertellen hoe hulp krijgen gaat in ${gegevens.gemeenteNaam}?`,
    kop: 'Wilt u ons helpen?',
    blokken: [
      aanhef(gegevens),
      alinea(
        `De gemeente ${gegevens.gemeenteNaam} wil weten hoe het gaat als u hulp zoekt.`,
        'Bijvoorbeeld bij zorg, opvoeden, werk of geld.',
        'Uw ervaring helpt om dat beter te maken.',
      ),
      ...eigenTekst(gegevens),
      alinea(
        `Wij stellen u ${vragen} vragen.`,
        `Dat duurt ongeveer ${minuten} minuten.`,
        'U hoeft niet alles te beantwoorden. U mag stoppen en later verdergaan.',
      ),
      alinea('Meedoen hoeft niet. Het verandert niets aan de hulp die u krijgt.'),
      alinea(`Invullen kan ${tot(gegevens)}.`),
      naarLijst(gegevens),
      overDeLink(gegevens),
      watErGebeurt(gegevens),
      ...slot(gegevens),
    ],
  }
}

function herinnering(gegevens: Mailgegevens): Brief {
  return {
    onderwerp: `Herinnering: uw ervaring met de toegang tot hulp in ${gegevens.gemeenteNaam}`,
    kop: 'Uw antwoorden zijn nog welkom',
    blokken: [
      aanhef(gegevens),
      alinea(
        `Een tijd geleden vroeg de gemeente ${gegevens.gemeenteNaam} u om mee te doen.`,
        isInwoner(gegevens)
          ? 'Het gaat over hulp zoeken en hulp krijgen.'
          : 'Het gaat over de toegang tot hulp en de lokale teams.',
        `Meedoen kan nog ${tot(gegevens)}.`,
      ),
      alinea('Bent u al begonnen? Dan staan uw antwoorden er nog, en gaat u verder waar u was.'),
      naarLijst(gegevens),
      overDeLink(gegevens),
      alinea(
        'Hebt u weinig tijd? Vul dan alleen in wat u het beste weet. Ook dat helpt.',
        'Deze herinnering gaat naar iedereen die nog niet klaar is. Niemand bij de gemeente ziet wat u invult.',
      ),
      alinea('Wilt u niet meedoen? Dan hoeft u niets te doen.'),
      ...slot(gegevens),
    ],
  }
}

function bedankt(gegevens: Mailgegevens): Brief {
  return {
    onderwerp: `Bedankt voor uw antwoorden over de toegang tot hulp in ${gegevens.gemeenteNaam}`,
    kop: 'Dank u wel',
    blokken: [
      aanhef(gegevens),
      alinea(
        'Uw antwoorden zijn bewaard. Dank u wel voor uw tijd.',
        'Als de ronde sluit, bespreekt de gemeente waar de antwoorden op elkaar lijken en waar ze verschillen.',
        'Daaruit komt één gezamenlijk beeld.',
      ),
      alinea(
        'Wilt u nog iets veranderen, of uw antwoorden intrekken?',
        `Dat kan ${tot(gegevens)}.`,
      ),
      knop('Naar uw antwoorden', gegevens),
      overDeLink(gegevens),
      ...slot(gegevens),
    ],
  }
}

function nieuweLink(gegevens: Mailgegevens): Brief {
  return {
    onderwerp: `Uw link voor de vragenlijst van de gemeente ${gegevens.gemeenteNaam}`,
    kop: 'Uw link',
    blokken: [
      aanhef(gegevens),
      alinea(
        'Met deze link komt u bij uw eigen vragenlijst. Gebruik vanaf nu deze.',
        'Wat u al had ingevuld, staat er nog.',
        `Invullen kan ${tot(gegevens)}.`,
      ),
      naarLijst(gegevens),
      overDeLink(gegevens),
      alinea('Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.'),
      ...slot(gegevens),
    ],
  }
}

/** Every mail to a deelnemer, by what it is for. */
export const MAILTEKSTEN = {
  uitnodiging,
  herinnering,
  bedankt,
  'nieuwe-link': nieuweLink,
} as const satisfies Record<string, (gegevens: Mailgegevens) => Brief>
