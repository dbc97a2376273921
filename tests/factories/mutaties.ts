import { randomUUID } from 'node:crypto'
import { restoreAmbitie, setAmbitie } from '@/lib/ambities/mutations'
import type { Principal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { addBehoefte, changeBehoefte, removeBehoefte } from '@/lib/behoeften/mutations'
import { changeStuk, removeStuk } from '@/lib/bibliotheek/mutations'
import {
  finishEigenDeelname,
  setPerspectief,
  withdrawEigenDeelname,
} from '@/lib/deelname/mutations'
import { inviteDeelnemers, saveUitnodigingstekst } from '@/lib/deelnemers/mutations'
import { saveDeling } from '@/lib/delen/mutations'
import {
  activateGebruiker,
  changeGegevens,
  deactivateGebruiker,
  inviteGebruiker,
  sendNieuweLink,
} from '@/lib/gebruikers/mutations'
import { saveVoorbereiding } from '@/lib/gedeeld/mutations'
import {
  changePerspectief,
  removeGenodigde,
  renewLink,
  revokeToegang,
} from '@/lib/genodigden/mutations'
import { acceptVoorlopig } from '@/lib/gesprek/mutations'
import { cancelImport, confirmImport, importMeting } from '@/lib/importeren/mutations'
import { saveStandaardversie } from '@/lib/instellingen/mutations'
import { putBack } from '@/lib/journaal/mutations'
import { changeLidrol, inviteLid, removeLid, renewLidlink } from '@/lib/leden/mutations'
import { removeLogo, saveLogo } from '@/lib/logo/mutations'
import { establishMeting, reopenMeting, startMeting } from '@/lib/metingen/mutations'
import { addBestand, addLink, connectStukken, disconnectStuk } from '@/lib/onderbouwing/mutations'
import {
  changeMaximum,
  createOpenLink,
  replaceOpenLink,
  revokeOpenLink,
} from '@/lib/openlinks/mutations'
import {
  beantwoordOpmerking,
  plaatsOpmerking,
  verwijderOpmerking,
  wijzigOpmerking,
  zegGezien,
  zetOpgelost,
} from '@/lib/opmerkingen/mutations'
import { changeActie, createActie, moveActie, removeActie } from '@/lib/plan/mutations'
import { requeueMails } from '@/lib/postbus/mutations'
import { saveProfiel } from '@/lib/profiel/mutations'
import { saveRapportkeuze, switchRapportlink } from '@/lib/rapport/mutations'
import {
  answerReactie,
  changeReactie,
  giveReactie,
  setReactieStatus,
  withdrawReactie,
} from '@/lib/reacties/mutations'
import {
  addAdviseurschap,
  removeAdviseurschap,
  removeLidmaatschap,
  saveLidmaatschap,
  setBeheerder,
} from '@/lib/rechten/mutations'
import { cancelRegisterimport, confirmRegisterimport } from '@/lib/registerimport/mutations'
import { cancelRekenblad, saveRekenblad } from '@/lib/rekenblad/mutations'
import { closeRonde, extendRonde, remindDeelnemers, reopenRonde } from '@/lib/ronde/mutations'
import { addSignaal, changeSignaal, removeSignaal } from '@/lib/signalen/mutations'
import { saveTaken } from '@/lib/taken/mutations'
import { addVoorstel, takeOverReactie } from '@/lib/voorstellen/mutations'
import { saveAntwoord, saveOordeel } from '@/lib/vragenlijst/mutations'
import type { Plek } from './plek'
import type { Terrein } from './vragers'

/** What came of a write. */
export type Uitkomst = Readonly<{ ok: true } | { ok: false; reden: string }>
type Vraag = (principal: Principal | null, plek: Plek) => Promise<Uitkomst>

/** A write, whose it is, and what one must be allowed to for it. */
export type Mutatie = Readonly<{
  naam: string
  recht: Operatie
  terrein: Terrein
  /** Asks for what cannot be done, so that nothing is written for who may do it either. */
  call: Vraag
  /** Whether it asks for something by its id, and not just for the gemeente. */
  heeftId: boolean
}>

/** Nothing that anyone could have typed. */
const NIETS = undefined
/** Of something that is not there. */
const GEEN_ID = randomUUID()
const VRAAG = { indicatorId: 'K01.1', versie: null }
const K01 = { kenmerkId: 'K01' }
/** The piece of `createPlekken`, as it is stored. */
const STUK = { titel: 'Nota', vertrouwelijk: false }
const ZOALS_HET_IS = { ...STUK, gezien: STUK }
const LEEG_BESTAND = { naam: 'leeg.pdf', inhoud: new Uint8Array() }

type Rij = readonly [naam: string, recht: Operatie, call: Vraag, zonderId?: 'zonder id']

const rijen = (terrein: Terrein, table: readonly Rij[]): Mutatie[] =>
  table.map(([naam, recht, call, zonderId]) => ({
    ...{ naam, recht, terrein, call },
    heeftId: zonderId === undefined,
  }))

/** Of the meting itself: what is typed cannot be right, or the meting is closed already. */
const METING = rijen('gemeente', [
  [
    'startMeting',
    'meting:starten',
    (p, { gemeenteCode }) => startMeting(p, gemeenteCode, NIETS),
    'zonder id',
  ],
  ['establishMeting', 'meting:vaststellen', (p, { metingId }) => establishMeting(p, metingId)],
  ['reopenMeting', 'meting:heropenen', (p, { metingId }) => reopenMeting(p, metingId, NIETS)],
  ['saveDeling', 'meting:delen', (p, { metingId }) => saveDeling(p, metingId, NIETS)],
  [
    'importMeting',
    'meting:importeren',
    (p, { gemeenteCode }) => importMeting(p, gemeenteCode, NIETS),
    'zonder id',
  ],
  [
    'confirmImport',
    'meting:importeren',
    (p, { gemeenteCode }) => confirmImport(p, gemeenteCode, GEEN_ID),
    'zonder id',
  ],
  [
    'cancelImport',
    'meting:importeren',
    (p, { gemeenteCode }) => cancelImport(p, gemeenteCode),
    'zonder id',
  ],
  [
    'setAmbitie',
    'ambitie:bepalen',
    (p, { openId: metingId }) => setAmbitie(p, { metingId, ...K01 }, NIETS),
  ],
  [
    'restoreAmbitie',
    'ambitie:bepalen',
    (p, { dichtId: metingId }) =>
      restoreAmbitie(p, { metingId, ...K01 }, { wens: null, gezien: null }),
  ],
  [
    'putBack',
    'journaal:lezen',
    (p, { openId: metingId }) => putBack(p, { metingId, regelId: GEEN_ID, gezien: '' }),
  ],
  ['saveTaken', 'taak:verdelen', (p, { openId }) => saveTaken(p, openId, NIETS)],
  [
    'saveOordeel',
    'oordeel:geven',
    (p, { openId: metingId }) => saveOordeel(p, { metingId, ...VRAAG }, NIETS),
  ],
  [
    'saveOordeel',
    'oordeel:vastleggen',
    (p, { apartId: metingId }) => saveOordeel(p, { metingId, ...VRAAG }, NIETS),
  ],
  [
    'saveRekenblad',
    'oordeel:geven',
    (p, { gemeenteCode, openId: metingId }) =>
      saveRekenblad(
        p,
        { gemeenteCode, metingId },
        { importId: GEEN_ID, vingerafdruk: '', keuzes: {} },
      ),
  ],
  [
    'cancelRekenblad',
    'oordeel:geven',
    (p, { gemeenteCode, openId: metingId }) => cancelRekenblad(p, { gemeenteCode, metingId }),
  ],
  ['acceptVoorlopig', 'gesprek:voeren', (p, { apartId }) => acceptVoorlopig(p, apartId, NIETS)],
])

/**
 * Of one's own answers, and of who is asked for theirs. Two of these read what was typed before they
 * look at rights, so they get what could have been typed.
 */
const DEELNEMERS = rijen('gemeente', [
  [
    'saveAntwoord',
    'antwoord:geven',
    (p, { apartId: metingId }) => saveAntwoord(p, { metingId, ...VRAAG }, NIETS),
  ],
  ['setPerspectief', 'antwoord:geven', (p, { apartId }) => setPerspectief(p, apartId, NIETS)],
  ['finishEigenDeelname', 'antwoord:geven', (p, { dichtId }) => finishEigenDeelname(p, dichtId)],
  [
    'withdrawEigenDeelname',
    'antwoord:geven',
    (p, { dichtId }) => withdrawEigenDeelname(p, dichtId),
  ],
  [
    'inviteDeelnemers',
    'deelnemers:beheren',
    (p, { apartId }) => inviteDeelnemers(p, apartId, NIETS),
  ],
  [
    'saveUitnodigingstekst',
    'deelnemers:beheren',
    (p, { apartId }) => saveUitnodigingstekst(p, apartId, NIETS),
  ],
  [
    'renewLink',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => renewLink(p, { metingId, deelnemerId: GEEN_ID }),
  ],
  [
    'revokeToegang',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => revokeToegang(p, { metingId, deelnemerId: GEEN_ID }),
  ],
  [
    'removeGenodigde',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => removeGenodigde(p, { metingId, deelnemerId: GEEN_ID }),
  ],
  [
    'changePerspectief',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => changePerspectief(p, { metingId, deelnemerId: GEEN_ID }, NIETS),
  ],
  ['createOpenLink', 'deelnemers:beheren', (p, { apartId }) => createOpenLink(p, apartId, NIETS)],
  [
    'revokeOpenLink',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => revokeOpenLink(p, { metingId, linkId: GEEN_ID }),
  ],
  [
    'replaceOpenLink',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => replaceOpenLink(p, { metingId, linkId: GEEN_ID }),
  ],
  [
    'changeMaximum',
    'deelnemers:beheren',
    (p, { dichtId: metingId }) => changeMaximum(p, { metingId, linkId: GEEN_ID }, NIETS),
  ],
  ['remindDeelnemers', 'deelnemers:beheren', (p, { dichtId }) => remindDeelnemers(p, dichtId)],
  ['extendRonde', 'deelnemers:beheren', (p, { apartId }) => extendRonde(p, apartId, NIETS)],
  ['closeRonde', 'deelnemers:beheren', (p, { dichtId }) => closeRonde(p, dichtId)],
  ['reopenRonde', 'deelnemers:beheren', (p, { apartId }) => reopenRonde(p, apartId, NIETS)],
  ['requeueMails', 'deelnemers:beheren', (p, { apartId }) => requeueMails(p, apartId)],
])

/** Around a meting: what it rests on, what is said of it, and what comes of it. */
const OMHEEN = rijen('gemeente', [
  [
    'plaatsOpmerking',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => plaatsOpmerking(p, { metingId, indicatorId: 'K01.1' }, NIETS),
  ],
  [
    'beantwoordOpmerking',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => beantwoordOpmerking(p, { metingId, opmerkingId: GEEN_ID }, NIETS),
  ],
  [
    'wijzigOpmerking',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => wijzigOpmerking(p, { metingId, opmerkingId: GEEN_ID }, NIETS),
  ],
  [
    'verwijderOpmerking',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => verwijderOpmerking(p, { metingId, opmerkingId: GEEN_ID }),
  ],
  [
    'zetOpgelost',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => zetOpgelost(p, { metingId, opmerkingId: GEEN_ID }, true),
  ],
  [
    'zegGezien',
    'opmerking:plaatsen',
    (p, { openId: metingId }) => zegGezien(p, { metingId, opmerkingId: GEEN_ID }),
  ],
  [
    'addLink',
    'onderbouwing:bewaren',
    (p, { gemeenteCode }) => addLink(p, { gemeenteCode }, NIETS),
    'zonder id',
  ],
  [
    'addLink',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, openId: metingId }) =>
      addLink(p, { gemeenteCode, metingId, indicatorId: 'K01.1' }, NIETS),
  ],
  [
    'addBestand',
    'onderbouwing:bewaren',
    (p, { gemeenteCode }) => addBestand(p, { gemeenteCode }, LEEG_BESTAND, NIETS),
    'zonder id',
  ],
  [
    'addBestand',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, openId: metingId }) =>
      addBestand(p, { gemeenteCode, metingId, indicatorId: 'K01.1' }, LEEG_BESTAND, NIETS),
  ],
  [
    'connectStukken',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, metingId, stukId }) =>
      connectStukken(p, { gemeenteCode, metingId, indicatorId: 'K01.2' }, [stukId]),
  ],
  [
    'disconnectStuk',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, metingId, stukId }) =>
      disconnectStuk(p, { gemeenteCode, metingId, indicatorId: 'K01.1' }, stukId),
  ],
  [
    'changeStuk',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, stukId: id }) => changeStuk(p, { gemeenteCode, id }, ZOALS_HET_IS),
  ],
  [
    'removeStuk',
    'onderbouwing:bewaren',
    (p, { gemeenteCode, stukId: id }) => removeStuk(p, { gemeenteCode, id }),
  ],
  [
    'addBehoefte',
    'behoefte:bepalen',
    (p, { metingId }) => addBehoefte(p, { metingId, ...K01 }, NIETS),
  ],
  [
    'changeBehoefte',
    'behoefte:bepalen',
    (p, { metingId }) => changeBehoefte(p, { metingId, behoefteId: GEEN_ID }, NIETS),
  ],
  [
    'removeBehoefte',
    'behoefte:bepalen',
    (p, { metingId }) => removeBehoefte(p, { metingId, behoefteId: GEEN_ID }, NIETS),
  ],
  [
    'addSignaal',
    'behoefte:bepalen',
    (p, { metingId }) => addSignaal(p, { metingId, ...K01 }, NIETS),
  ],
  [
    'changeSignaal',
    'behoefte:bepalen',
    (p, { metingId }) => changeSignaal(p, { metingId, signaalId: GEEN_ID }, NIETS),
  ],
  [
    'removeSignaal',
    'behoefte:bepalen',
    (p, { metingId }) => removeSignaal(p, { metingId, signaalId: GEEN_ID }, NIETS),
  ],
  ['createActie', 'plan:bepalen', (p, plek) => createActie(p, plek, NIETS)],
  ['changeActie', 'plan:bepalen', (p, plek) => changeActie(p, plek, NIETS)],
  ['moveActie', 'plan:bepalen', (p, plek) => moveActie(p, plek, NIETS)],
  ['removeActie', 'plan:bepalen', (p, plek) => removeActie(p, plek, NIETS)],
  ['addVoorstel', 'plan:bepalen', (p, plek) => addVoorstel(p, plek, NIETS)],
  [
    'answerReactie',
    'reactie:beantwoorden',
    (p, { gemeenteCode, metingId }) =>
      answerReactie(p, { gemeenteCode, metingId, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'setReactieStatus',
    'reactie:beantwoorden',
    (p, { gemeenteCode, metingId }) =>
      setReactieStatus(p, { gemeenteCode, metingId, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'takeOverReactie',
    'reactie:beantwoorden',
    (p, { gemeenteCode, metingId }) =>
      takeOverReactie(p, { gemeenteCode, metingId, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'saveRapportkeuze',
    'rapport:samenstellen',
    (p, { metingId }) => saveRapportkeuze(p, metingId, NIETS),
  ],
  [
    'switchRapportlink',
    'rapport:samenstellen',
    (p, { metingId }) => switchRapportlink(p, metingId, false),
  ],
])

/** Of the gemeente as a whole. */
const GEMEENTE = rijen('gemeente', [
  [
    'saveProfiel',
    'profiel:bepalen',
    (p, { gemeenteCode }) => saveProfiel(p, gemeenteCode, NIETS),
    'zonder id',
  ],
  [
    'saveLogo',
    'rapport:samenstellen',
    (p, { gemeenteCode }) => saveLogo(p, gemeenteCode, { inhoud: null, alt: 'Logo' }),
    'zonder id',
  ],
  [
    'removeLogo',
    'rapport:samenstellen',
    (p, { gemeenteCode }) => removeLogo(p, gemeenteCode),
    'zonder id',
  ],
  [
    'inviteLid',
    'leden:beheren',
    (p, { gemeenteCode }) => inviteLid(p, gemeenteCode, NIETS),
    'zonder id',
  ],
  [
    'changeLidrol',
    'leden:beheren',
    (p, { gemeenteCode, lidId }) => changeLidrol(p, gemeenteCode, lidId, NIETS),
  ],
  // The only coordinator, who is a member already.
  ['removeLid', 'leden:beheren', (p, { gemeenteCode, lidId }) => removeLid(p, gemeenteCode, lidId)],
  [
    'renewLidlink',
    'leden:beheren',
    (p, { gemeenteCode, lidId }) => renewLidlink(p, gemeenteCode, lidId),
  ],
])

/** Of an adviseur, with a meting that is shared by name. */
const REGIO = rijen('regio', [
  ['saveVoorbereiding', 'voorbereiding:bepalen', (p, plek) => saveVoorbereiding(p, plek, NIETS)],
  ['giveReactie', 'reactie:geven', (p, plek) => giveReactie(p, plek, NIETS)],
  [
    'changeReactie',
    'reactie:geven',
    (p, plek) => changeReactie(p, { ...plek, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'withdrawReactie',
    'reactie:geven',
    (p, plek) => withdrawReactie(p, { ...plek, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'answerReactie',
    'reactie:geven',
    (p, plek) => answerReactie(p, { ...plek, reactieId: GEEN_ID }, NIETS),
  ],
  [
    'setReactieStatus',
    'reactie:geven',
    (p, plek) => setReactieStatus(p, { ...plek, reactieId: GEEN_ID }, NIETS),
  ],
])

/** Of the installation; nothing is to be done of what one can ask without typing. */
const BEHEER = rijen('beheer', [
  ['inviteGebruiker', 'gebruikers:beheren', (p) => inviteGebruiker(p, NIETS)],
  ['changeGegevens', 'gebruikers:beheren', (p, { userId }) => changeGegevens(p, userId, NIETS)],
  [
    'deactivateGebruiker',
    'gebruikers:beheren',
    (p, { userId }) => deactivateGebruiker(p, userId, false),
  ],
  ['activateGebruiker', 'gebruikers:beheren', (p, { userId }) => activateGebruiker(p, userId)],
  ['sendNieuweLink', 'gebruikers:beheren', (p, { uitId }) => sendNieuweLink(p, uitId)],
  [
    'saveLidmaatschap',
    'gebruikers:beheren',
    (p, { userId }) => saveLidmaatschap(p, userId, NIETS, true),
  ],
  [
    'removeLidmaatschap',
    'gebruikers:beheren',
    (p, { userId, gemeenteCode }) => removeLidmaatschap(p, userId, gemeenteCode, false),
  ],
  ['addAdviseurschap', 'gebruikers:beheren', (p, { userId }) => addAdviseurschap(p, userId, NIETS)],
  [
    'removeAdviseurschap',
    'gebruikers:beheren',
    (p, { userId, regioCode }) => removeAdviseurschap(p, userId, regioCode),
  ],
  ['setBeheerder', 'gebruikers:beheren', (p, { userId }) => setBeheerder(p, userId, false)],
  [
    'confirmRegisterimport',
    'register:beheren',
    (p) => confirmRegisterimport(p, { bestand: GEEN_ID, jaar: '', keuzes: {} }),
  ],
  ['cancelRegisterimport', 'register:beheren', (p) => cancelRegisterimport(p)],
  ['saveStandaardversie', 'instrument:beheren', (p) => saveStandaardversie(p, NIETS)],
])

/** Every write that someone asks for by their account. */
export const MUTATIES = [...METING, ...DEELNEMERS, ...OMHEEN, ...GEMEENTE, ...REGIO, ...BEHEER]
