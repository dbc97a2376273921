import { matchOndersteuning } from '@/lib/instrument/find'
import {
  BASISNIVEAU,
  niveauSchema,
  type Indicator,
  type Ondersteuning,
} from '@/lib/instrument/model'
import type { Oordeel } from '@/lib/scoring/model'
import {
  hasScore,
  nameNiveau,
  type GescoordeStand,
  type KenmerkStand,
  type RapportInput,
} from './input'
import type { Gegeven, KenmerkDeel, OndersteuningItem, OordeelRij } from './model'
import { buildKenmerkStrook, describeNiveau } from './strook'
import { scoreTekst } from './teksten'
import { kenmerkTekst, ondersteuningTekst, oordelenTekst } from './teksten-kenmerk'

/** How many kinds of support a kenmerk shows in full, and how many more it names. */
const ONDERSTEUNING_VOLUIT = 3
const ONDERSTEUNING_GENOEMD = 5

/** "3,4 van 5 · 4 van de 5 vragen beoordeeld" */
function buildScoreregel({ resultaat: result }: RapportInput, { resultaat }: KenmerkStand): string {
  const { beoordeeld, vanToepassing } = resultaat.dekking
  if (resultaat.status === 'nvt') return scoreTekst.nietVanToepassing
  return [
    resultaat.score ? scoreTekst.score(resultaat.score.afgerond) : scoreTekst.geenScore,
    scoreTekst.beoordeeld(beoordeeld, vanToepassing),
    ...(result.voorlopig ? [scoreTekst.voorlopig] : []),
  ].join(' · ')
}

/** Why the level is below what the score would give, naming the indicators (§6); else null. */
export function describeBegrenzing(
  { oordelen }: RapportInput,
  { kenmerk, resultaat }: GescoordeStand,
): string | null {
  const vragen = kenmerk.indicatoren.flatMap(({ id, stelling }) => {
    const oordeel = oordelen[id]
    return resultaat.begrensdDoor.includes(id) && oordeel?.soort === 'niveau'
      ? [{ stelling, niveau: oordeel.niveau }]
      : []
  })
  if (vragen.length === 0) return null
  return kenmerkTekst.begrensd(resultaat.score.afgerond, resultaat.niveau, vragen)
}

function describeKloof({ resultaat, ambitie }: GescoordeStand): string[] {
  const { kloof, kloofBasisniveau, niveau } = resultaat
  if (kloof.teller > 0) {
    const zinnen = [kenmerkTekst.kloofTotAmbitie(kloof.afgerond, ambitie.niveau)]
    if (kloofBasisniveau && kloofBasisniveau.teller > 0 && ambitie.niveau !== BASISNIVEAU) {
      zinnen.push(kenmerkTekst.kloofTotBasisniveau(kloofBasisniveau.afgerond))
    }
    return zinnen
  }
  return niveau < ambitie.niveau
    ? [kenmerkTekst.ambitieAlleenScore(ambitie.niveau)]
    : [kenmerkTekst.ambitieGehaald(ambitie.niveau)]
}

function buildUitleg(input: RapportInput, stand: KenmerkStand): string[] {
  if (!hasScore(stand)) {
    return [stand.resultaat.status === 'nvt' ? kenmerkTekst.nvt : kenmerkTekst.teWeinig]
  }
  const begrenzing = describeBegrenzing(input, stand)
  return [
    ...(begrenzing === null ? [] : [begrenzing]),
    describeKloof(stand).join(' '),
    ...(stand.resultaat.niveau === 5 ? [kenmerkTekst.hoogste] : []),
  ]
}

function buildGegevens(stand: KenmerkStand, niveauTekst: string): Gegeven[] {
  const { ambitie, resultaat } = stand
  const kloof =
    resultaat.kloof === null
      ? kenmerkTekst.onbekendeKloof
      : resultaat.kloof.teller === 0
        ? kenmerkTekst.geenKloof
        : resultaat.kloof.afgerond
  return [
    { label: kenmerkTekst.niveau, tekst: niveauTekst },
    { label: kenmerkTekst.ambitie, tekst: kenmerkTekst.ambitieRegel(ambitie) },
    { label: kenmerkTekst.kloof, tekst: kloof },
  ]
}

/**
 * What the next level looks like for the indicators below it. Once all of these are there the
 * kenmerk is at that level, whatever the weights (§5, §6).
 */
function buildVolgende({ oordelen }: RapportInput, stand: KenmerkStand): KenmerkDeel['volgende'] {
  if (!hasScore(stand) || stand.resultaat.niveau === 5) return null
  const doel = niveauSchema.parse(stand.resultaat.niveau + 1)
  const items = stand.kenmerk.indicatoren.flatMap(({ id, stelling, niveaus }) => {
    const oordeel = oordelen[id]
    return oordeel?.soort === 'niveau' && oordeel.niveau < doel
      ? [{ stelling, nu: kenmerkTekst.nuOp(oordeel.niveau), doel: niveaus[doel] }]
      : []
  })
  return {
    titel: kenmerkTekst.volgende(doel),
    inleiding: kenmerkTekst.volgendeInleiding(doel, items.length),
    items,
  }
}

/** A judgement in words, without what was written beside it. */
export function describeOordeel(
  { instrument }: Pick<RapportInput, 'instrument'>,
  oordeel: Oordeel | undefined,
): string {
  if (oordeel?.soort === 'nvt') return oordelenTekst.nvt
  if (oordeel?.soort === 'weet-niet') return oordelenTekst.weetNiet
  if (oordeel?.soort !== 'niveau') return oordelenTekst.geen
  return scoreTekst.niveauKort(oordeel.niveau, nameNiveau(instrument, oordeel.niveau))
}

function buildOordeel(input: RapportInput, indicator: Indicator): OordeelRij {
  const oordeel = input.oordelen[indicator.id]
  const tekst = describeOordeel(input, oordeel)
  const standpunt = oordeel?.afwijkendStandpunt
  return {
    indicatorId: indicator.id,
    stelling: indicator.stelling,
    kern: indicator.kern ? oordelenTekst.kern : null,
    niveau: oordeel?.soort === 'niveau' ? oordeel.niveau : null,
    oordeel: oordeel?.voorlopig === true ? `${tekst} (${scoreTekst.voorlopig})` : tekst,
    toelichting: oordeel?.toelichting || (standpunt ? '' : scoreTekst.leeg),
    standpunt: standpunt ? { label: oordelenTekst.standpunt, tekst: standpunt } : null,
  }
}

function toOndersteuningItem(item: Ondersteuning): OndersteuningItem {
  return {
    titel: item.titel,
    herkomst: ondersteuningTekst.herkomst(item.organisatie, item.peildatum),
    inhoud: item.inhoud,
    aanvragen: item.aanvragen.tekst,
    link: item.aanvragen.link ?? null,
    mail: item.aanvragen.mail ?? null,
  }
}

/** Support that fits kenmerk and level, the most specific in full. */
function buildOndersteuning(
  { ondersteuning }: RapportInput,
  { kenmerk, resultaat }: KenmerkStand,
): KenmerkDeel['ondersteuning'] {
  const items = matchOndersteuning(ondersteuning, {
    kenmerk: kenmerk.id,
    niveau: resultaat.niveau ?? undefined,
  })
  const overige = items.slice(ONDERSTEUNING_VOLUIT).map(({ titel }) => titel)
  const genoemd = overige.slice(0, ONDERSTEUNING_GENOEMD)
  const inleiding =
    resultaat.niveau === null ? ondersteuningTekst.zonderNiveau : ondersteuningTekst.inleiding
  return {
    titel: ondersteuningTekst.titel,
    inleiding: items.length === 0 ? ondersteuningTekst.geen : inleiding,
    aantal: items.length,
    items: items.slice(0, ONDERSTEUNING_VOLUIT).map(toOndersteuningItem),
    overige:
      overige.length === 0
        ? null
        : ondersteuningTekst.overige(genoemd, overige.length - genoemd.length),
  }
}

/** One kenmerk in the fixed rhythm of the report. */
export function buildKenmerkDeel(input: RapportInput, stand: KenmerkStand): KenmerkDeel {
  const { kenmerk, resultaat } = stand
  const niveauTekst = describeNiveau(input, resultaat)
  return {
    id: kenmerk.id,
    titel: kenmerkTekst.titel(kenmerk.nummer, kenmerk.titel),
    waarover: kenmerk.kern,
    scoreregel: buildScoreregel(input, stand),
    niveau: resultaat.niveau,
    gegevens: buildGegevens(stand, niveauTekst),
    uitleg: buildUitleg(input, stand),
    strook: buildKenmerkStrook(input, stand),
    volgende: buildVolgende(input, stand),
    oordelen: {
      titel: oordelenTekst.titel,
      bijschrift: oordelenTekst.bijschrift(kenmerk.titel),
      koppen: [...oordelenTekst.koppen],
      rijen: kenmerk.indicatoren.map((indicator) => buildOordeel(input, indicator)),
    },
    ondersteuning: buildOndersteuning(input, stand),
  }
}
