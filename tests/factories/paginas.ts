import { loadAanvraag } from '@/lib/aanvraag/loaders'
import { loadAuditexport, loadAuditlog } from '@/lib/auditlog/loaders'
import type { Principal, Refusal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { loadBeheer } from '@/lib/beheer/loaders'
import { loadBehoeften } from '@/lib/behoeften/loaders'
import { loadDeelnemers } from '@/lib/deelnemers/loaders'
import { loadDelen } from '@/lib/delen/loaders'
import { loadGegevens } from '@/lib/export/loaders'
import { loadGebruiker, loadGebruikers, loadNieuweGebruiker } from '@/lib/gebruikers/loaders'
import { loadDeelVoorbeeld, loadGedeeld, loadGedeeldResultaat } from '@/lib/gedeeld/loaders'
import { loadGemeente, loadMeting } from '@/lib/gemeenten/loaders'
import { loadGesprek, loadGesprekKenmerk } from '@/lib/gesprek/loaders'
import { loadImport } from '@/lib/importeren/loaders'
import { loadInstrumentbeheer } from '@/lib/instellingen/loaders'
import { loadGeschiedenis, loadJournaal } from '@/lib/journaal/loaders'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { loadLeden, loadLid } from '@/lib/leden/loaders'
import { loadLenzen } from '@/lib/lenzen/loaders'
import { loadLogoOverzicht } from '@/lib/logo/loaders'
import {
  loadBibliotheek,
  loadMetingOnderbouwing,
  loadOnderbouwingBijVraag,
  loadStuk,
} from '@/lib/onderbouwing/loaders'
import { loadOntwikkeling } from '@/lib/ontwikkeling/loaders'
import { loadWerkruimte } from '@/lib/opmerkingen/loaders'
import { loadActie, loadPlan, loadPlanKalender } from '@/lib/plan/loaders'
import { loadProfiel } from '@/lib/profiel/loaders'
import { loadRapportPagina, loadSamenstelling } from '@/lib/rapport/loaders'
import { loadReacties, loadReactiesVanAdviseur } from '@/lib/reacties/loaders'
import { loadNaastElkaar, loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { loadRegiorapportPagina } from '@/lib/regiorapport/loaders'
import { loadRegister, loadRegistergemeente } from '@/lib/register/loaders'
import { loadRegisterimport } from '@/lib/registerimport/loaders'
import { loadRekenblad } from '@/lib/rekenblad/loaders'
import { loadKenmerkWeergave, loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { loadTaakverdeling } from '@/lib/taken/loaders'
import { loadVergelijking } from '@/lib/vergelijking/loaders'
import { loadNieuweActie } from '@/lib/voorstellen/loaders'
import { loadVragenlijst } from '@/lib/vragenlijst/loaders'
import type { Plek } from './plek'
import type { Terrein } from './vragers'

/** A page, whose it is, and what one must be allowed to for it. */
type Pagina = Readonly<{
  pad: string
  recht: Operatie
  terrein: Terrein
  load: (principal: Principal | null, plek: Plek) => Promise<object | Refusal>
  /** Not there for who may see it, unless the meting is shared by name. */
  alleenMetNaam?: true
}>

/** Every page that is not for everyone. */
export const PAGINAS: readonly Pagina[] = [
  {
    ...{ pad: '/regios/[code]', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode }) => loadRegio(principal, regioCode, ALLES),
  },
  {
    ...{ pad: '/regios/[code]/naast-elkaar', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode, gemeenteCode }) =>
      loadNaastElkaar(principal, regioCode, [gemeenteCode]),
  },
  {
    ...{ pad: '/regios/[code]/rapport', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode }) => loadRegiorapportPagina(principal, regioCode, {}),
  },
  {
    ...{ pad: '/regios/[code]/gemeenten/[gemeente]', recht: 'gedeeld:lezen', terrein: 'regio' },
    load: (principal, plek) => loadGedeeld(principal, plek, plek.metingId),
  },
  {
    pad: '/regios/[code]/gemeenten/[gemeente], the reactions',
    ...{ recht: 'gedeeld:lezen', terrein: 'regio', alleenMetNaam: true },
    load: (principal, plek) => loadReactiesVanAdviseur(principal, plek, plek.metingId),
  },
  {
    pad: '/api/v1/metingen/[id]/resultaat, of another gemeente',
    ...{ recht: 'gedeeld:lezen', terrein: 'regio', alleenMetNaam: true },
    load: (principal, { metingId }) => loadGedeeldResultaat(principal, metingId),
  },
  {
    ...{ pad: '/landelijk', recht: 'landelijk:lezen', terrein: 'land' },
    load: (principal) => loadLandelijk(principal, {}),
  },
  {
    ...{ pad: '/beheer/gebruikers', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal) => loadGebruikers(principal, {}),
  },
  {
    ...{ pad: '/beheer/gebruikers/[id]', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal, { userId }) => loadGebruiker(principal, userId),
  },
  {
    ...{ pad: '/beheer/gebruikers/nieuw', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal) => loadNieuweGebruiker(principal),
  },
  {
    ...{ pad: '/beheer/register', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal) => loadRegister(principal, {}),
  },
  {
    ...{ pad: '/beheer/register/[code]', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal, { gemeenteCode }) => loadRegistergemeente(principal, gemeenteCode),
  },
  {
    ...{ pad: '/beheer/register/importeren', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal) => loadRegisterimport(principal, { bestand: undefined, jaar: '' }),
  },
  {
    ...{ pad: '/beheer/instrument', recht: 'instrument:beheren', terrein: 'beheer' },
    load: (principal) => loadInstrumentbeheer(principal),
  },
  {
    ...{ pad: '/beheer/audit', recht: 'audit:lezen', terrein: 'beheer' },
    load: (principal) => loadAuditlog(principal, {}),
  },
  {
    ...{ pad: '/gemeenten/[code]/leden', recht: 'leden:beheren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode }) => loadLeden(principal, gemeenteCode),
  },
  {
    ...{ pad: '/gemeenten/[code]/leden/[lid]', recht: 'leden:beheren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode, lidId }) => loadLid(principal, gemeenteCode, lidId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/reacties', recht: 'reactie:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadReacties(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/delen', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadDelen(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/delen/voorbeeld', recht: 'meting:delen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadDeelVoorbeeld(principal, plek, {}),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/resultaten, beside the regio',
    ...{ recht: 'momentopname:lezen', terrein: 'gemeente' },
    load: (principal, plek) => loadVergelijking(principal, plek),
  },
  {
    ...{ pad: '/beheer', recht: 'instrument:beheren', terrein: 'beheer' },
    load: (principal) => loadBeheer(principal),
  },
  {
    ...{ pad: '/beheer/audit/export.csv', recht: 'audit:lezen', terrein: 'beheer' },
    load: (principal) => loadAuditexport(principal, {}),
  },
  {
    ...{ pad: '/gemeenten/[code]', recht: 'gemeente:lezen', terrein: 'gemeente' },
    load: (principal, { gemeenteCode }) => loadGemeente(principal, gemeenteCode),
  },
  {
    ...{ pad: '/gemeenten/[code]/profiel', recht: 'profiel:lezen', terrein: 'gemeente' },
    load: (principal, { gemeenteCode }) => loadProfiel(principal, gemeenteCode),
  },
  {
    ...{ pad: '/gemeenten/[code]/onderbouwing', recht: 'onderbouwing:bewaren' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode }) => loadBibliotheek(principal, gemeenteCode),
  },
  {
    ...{ pad: '/gemeenten/[code]/onderbouwing, one piece', recht: 'onderbouwing:bewaren' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, stukId: id }) => loadStuk(principal, { gemeenteCode, id }),
  },
  {
    ...{ pad: '/gemeenten/[code]/logo', recht: 'rapport:samenstellen', terrein: 'gemeente' },
    load: (principal, { gemeenteCode }) => loadLogoOverzicht(principal, gemeenteCode),
  },
  {
    ...{
      pad: '/gemeenten/[code]/metingen/importeren',
      recht: 'meting:importeren',
      terrein: 'gemeente',
    },
    load: (principal, { gemeenteCode }) => loadImport(principal, gemeenteCode, undefined),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id], open', recht: 'meting:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, openId }) => loadMeting(principal, gemeenteCode, openId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, metingId }) => loadMeting(principal, gemeenteCode, metingId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/invullen', recht: 'oordeel:geven' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, openId: metingId }) =>
      loadVragenlijst(principal, { gemeenteCode, metingId }),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/invullen/rekenblad', recht: 'oordeel:geven' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, openId: metingId }) =>
      loadRekenblad(principal, { gemeenteCode, metingId }, undefined),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/taken', recht: 'meting:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, openId: metingId }) =>
      loadTaakverdeling(principal, { gemeenteCode, metingId }),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/vragen/[indicator]',
    ...{ recht: 'opmerking:plaatsen', terrein: 'gemeente' },
    load: (principal, { gemeenteCode, openId: metingId }) =>
      loadWerkruimte(principal, { gemeenteCode, metingId, indicatorId: 'K01.1' }),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/vragen/[indicator], what a judgement rests on',
    ...{ recht: 'onderbouwing:bewaren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode, openId: metingId }) =>
      loadOnderbouwingBijVraag(principal, { gemeenteCode, metingId, indicatorId: 'K01.1' }),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/onderbouwing',
    ...{ recht: 'onderbouwing:bewaren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode, metingId }) =>
      loadMetingOnderbouwing(principal, gemeenteCode, metingId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/deelnemers', recht: 'deelnemers:beheren' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, apartId: metingId }) =>
      loadDeelnemers(principal, { gemeenteCode, metingId }, { zoek: '', pagina: 1 }),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/gesprek', recht: 'gesprek:voeren' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, apartId: metingId }) =>
      loadGesprek(principal, { gemeenteCode, metingId }),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/gesprek/[kenmerk]', recht: 'gesprek:voeren' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, apartId: metingId }) =>
      loadGesprekKenmerk(principal, { gemeenteCode, metingId, kenmerkId: 'K01' }),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/journaal', recht: 'journaal:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadJournaal(principal, plek, {}),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id], its history', recht: 'journaal:lezen' },
    terrein: 'gemeente',
    load: (principal, { metingId }) => loadGeschiedenis(principal, metingId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/resultaten', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, metingId }) =>
      loadResultaatWeergave(principal, gemeenteCode, metingId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/resultaten/[kenmerk]', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, metingId }) =>
      loadKenmerkWeergave(principal, gemeenteCode, { metingId, kenmerkId: 'K01' }),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/resultaten/lenzen', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadLenzen(principal, plek),
  },
  {
    ...{
      pad: '/gemeenten/[code]/metingen/[id]/resultaten/ontwikkeling',
      recht: 'momentopname:lezen',
    },
    terrein: 'gemeente',
    load: (principal, plek) => loadOntwikkeling(principal, plek, null),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/gegevens', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, { gemeenteCode, metingId }) =>
      loadGegevens(principal, gemeenteCode, metingId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/rapport', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadRapportPagina(principal, plek),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/rapport/samenstellen',
    ...{ recht: 'rapport:samenstellen', terrein: 'gemeente' },
    load: (principal, plek) => loadSamenstelling(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/behoeften', recht: 'behoefte:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadBehoeften(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/behoeften/aanvraag', recht: 'behoefte:bepalen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadAanvraag(principal, plek, {}),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/plan', recht: 'plan:lezen', terrein: 'gemeente' },
    load: (principal, plek) => loadPlan(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/plan/[actie]', recht: 'plan:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadActie(principal, plek, plek.actieId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/plan/plan.ics', recht: 'plan:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadPlanKalender(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/plan/nieuw', recht: 'plan:bepalen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadNieuweActie(principal, plek, {}),
  },
]
