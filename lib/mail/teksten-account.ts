import { toDatum } from '@/lib/invoer/datum'
import { formatDatum } from '@/lib/report/format'
import { aanhef, alinea } from './blokken'
import type { Accountgegevens, Accountmelding, Blok, Brief, Recht } from './model'

const PRODUCT = 'het Verkenningsinstrument Toegang'

const WAT = alinea(
  'Met dit instrument kijkt een gemeente hoe het staat met de toegang tot hulp en met de lokale teams.',
)

const knop = (tekst: string, { link }: Accountgegevens): Blok => ({ soort: 'knop', tekst, link })

const geldig = ({ verlooptOp }: Accountgegevens) =>
  alinea(
    `Deze link werkt één keer, tot en met ${formatDatum(toDatum(verlooptOp))}.`,
    'De link is alleen voor u. Geef hem niet door.',
  )

const ROLLEN = { coordinator: 'coördinator', invuller: 'invuller', lezer: 'lezer' } as const

function nameRecht(recht: Recht): string {
  switch (recht.soort) {
    case 'lid':
      return `Gemeente ${recht.gemeenteNaam}, als ${ROLLEN[recht.rol]}`
    case 'adviseur':
      return `Jeugdregio ${recht.regioNaam}, als adviseur`
    case 'beheerder':
      return 'Het beheer van dit instrument'
  }
}

const rechten = ({ rechten: alle }: Accountgegevens): Blok[] =>
  alle.length > 0 ? [{ soort: 'lijst', kop: 'Waar u bij kunt', punten: alle.map(nameRecht) }] : []

function slot({ contact }: Accountgegevens, waarom: string): Blok[] {
  const vraag = contact
    ? [alinea(`Hebt u een vraag? Mail dan naar ${contact.naam}: ${contact.adres}.`)]
    : []
  return [...vraag, { soort: 'voet', tekst: waarom }]
}

const NIET_VERWACHT = 'Verwachtte u deze mail niet? Dan hoeft u niets te doen.'

/** The account is new: the owner chooses a password. */
function welkom(gegevens: Accountgegevens): Brief {
  const { contact } = gegevens
  return {
    onderwerp: `Uw account voor ${PRODUCT}`,
    kop: 'Kies uw wachtwoord',
    blokken: [
      aanhef(gegevens),
      alinea(
        contact
          ? `${contact.naam} heeft een account voor u gemaakt voor ${PRODUCT}.`
          : `Er is een account voor u gemaakt voor ${PRODUCT}.`,
        'Kies een wachtwoord. Daarna bent u meteen ingelogd.',
      ),
      WAT,
      ...rechten(gegevens),
      knop('Wachtwoord kiezen', gegevens),
      geldig(gegevens),
      ...slot(gegevens, `U krijgt deze mail omdat er een account voor u is. ${NIET_VERWACHT}`),
    ],
  }
}

/** The owner forgot the password, or a beheerder sent a new link. */
function nieuwWachtwoord(gegevens: Accountgegevens): Brief {
  return {
    onderwerp: `Een nieuw wachtwoord voor ${PRODUCT}`,
    kop: 'Kies een nieuw wachtwoord',
    blokken: [
      aanhef(gegevens),
      alinea(
        'Met deze link kiest u een nieuw wachtwoord. Daarna bent u meteen ingelogd.',
        'Op andere computers bent u dan uitgelogd. Ook sleutels voor programma’s werken dan niet meer.',
      ),
      knop('Nieuw wachtwoord kiezen', gegevens),
      geldig(gegevens),
      alinea(
        'Hebt u niet om een nieuw wachtwoord gevraagd? Dan hoeft u niets te doen.',
        'Uw oude wachtwoord blijft werken zolang u de link niet gebruikt.',
      ),
      ...slot(gegevens, `U krijgt deze mail omdat u een account hebt voor ${PRODUCT}.`),
    ],
  }
}

/** A coordinator asks someone to belong to the gemeente. */
function lidmaatschap(gegevens: Accountgegevens, gemeente: string): Brief {
  const { contact, heeftWachtwoord } = gegevens
  return {
    onderwerp: `Uitnodiging van de gemeente ${gemeente} voor ${PRODUCT}`,
    kop: `Werkt u mee in ${gemeente}?`,
    blokken: [
      aanhef(gegevens),
      alinea(
        contact
          ? `${contact.naam} nodigt u uit om mee te werken in ${PRODUCT}, voor de gemeente ${gemeente}.`
          : `U bent uitgenodigd om mee te werken in ${PRODUCT}, voor de gemeente ${gemeente}.`,
        heeftWachtwoord
          ? 'U hebt al een account. Open de link, log in en neem de uitnodiging aan.'
          : 'Open de link en kies een wachtwoord. Daarna bent u meteen ingelogd.',
      ),
      WAT,
      ...rechten(gegevens),
      knop('Naar de uitnodiging', gegevens),
      geldig(gegevens),
      ...slot(
        gegevens,
        `U krijgt deze mail omdat de gemeente ${gemeente} u uitnodigt. ${NIET_VERWACHT}`,
      ),
    ],
  }
}

/** A beheerder changed something that the owner should know of, in case nobody asked for it. */
export function writeMelding({ naam, recht }: Accountmelding): Brief {
  const kop = recht ? 'U hebt een nieuw recht' : 'Uw e-mailadres is gewijzigd'
  return {
    onderwerp: `${kop} in ${PRODUCT}`,
    kop,
    blokken: [
      aanhef({ naam }),
      ...(recht
        ? [
            alinea(`Een beheerder heeft uw account voor ${PRODUCT} een recht gegeven.`),
            { soort: 'lijst' as const, kop: 'Waar u nu bij kunt', punten: [nameRecht(recht)] },
          ]
        : [
            alinea(
              `Een beheerder heeft het e-mailadres van uw account voor ${PRODUCT} gewijzigd.`,
              'U logt voortaan in met het nieuwe adres. Links die u eerder kreeg, werken niet meer.',
            ),
          ]),
      alinea('Klopt dit niet? Meld het dan meteen bij een andere beheerder van dit instrument.'),
      { soort: 'voet', tekst: `U krijgt deze mail omdat u een account hebt voor ${PRODUCT}.` },
    ],
  }
}

/** The mail to the owner of an account, by what its link is for. */
export function writeAccountbrief(gegevens: Accountgegevens): Brief {
  const { gemeenteNaam, heeftWachtwoord } = gegevens
  if (gemeenteNaam !== null) return lidmaatschap(gegevens, gemeenteNaam)
  return heeftWachtwoord ? nieuwWachtwoord(gegevens) : welkom(gegevens)
}
