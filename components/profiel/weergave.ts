import { toBronWeergave, type BronWeergave } from '@/components/bronnen/weergave'
import { kenmerkPad } from '@/components/vragenlijst/paden'
import { veldNaam } from '@/components/vragenlijst/velden'
import type { Brondocument } from '@/lib/instrument/model'
import type { ProfielVraag } from '@/lib/instrument/model-profiel'
import type { ProfielOverzicht } from '@/lib/profiel/schema'
import type { Opgeslagen } from './velden'

/** A question of the profile as its form shows it. */
export type VraagWeergave = Pick<
  ProfielVraag,
  'id' | 'vraag' | 'toelichting' | 'soort' | 'opties'
> &
  Readonly<{ bronnen: readonly BronWeergave[]; opgeslagen: Opgeslagen | null }>

/** An indicator for which something follows from the profile. */
export type GevolgWeergave = Readonly<{
  id: string
  stelling: string
  /** Its place in the questionnaire of the open meting. */
  href: string | null
  uitleg: readonly string[]
  nvt: string | null
}>

export type KenmerkGevolgen = Readonly<{
  id: string
  nummer: number
  kort: string
  indicatoren: readonly GevolgWeergave[]
}>

/** The questions with what is stored; an option that a question no longer has is left out. */
export function toVragen(
  { profiel, antwoorden }: ProfielOverzicht,
  bronnen: readonly Brondocument[],
): VraagWeergave[] {
  return profiel.vragen.map(({ id, vraag, toelichting, soort, opties, bron }) => {
    const stored = antwoorden[id]
    const known = opties.map((optie) => optie.id)
    return {
      id,
      vraag,
      toelichting,
      soort,
      opties,
      bronnen: bron.map((entry) => toBronWeergave(entry, bronnen)),
      opgeslagen: stored
        ? { ...stored, opties: stored.opties.filter((optie) => known.includes(optie)) }
        : null,
    }
  })
}

/** What follows from the profile, by kenmerk; nothing for a kenmerk that it does not touch. */
export function toGevolgen({
  gemeente,
  instrument,
  gevolgen,
  metingId,
}: ProfielOverzicht): KenmerkGevolgen[] {
  return instrument.kenmerken
    .map((kenmerk) => {
      const pad =
        metingId && kenmerkPad({ gemeenteCode: gemeente.code, metingId }, kenmerk, 'volledig')
      const indicatoren = kenmerk.indicatoren.flatMap(({ id, stelling }) => {
        const gevolg = gevolgen[id]
        return gevolg
          ? [{ id, stelling, href: pad && `${pad}#${veldNaam.kop(id)}`, ...gevolg }]
          : []
      })
      return { id: kenmerk.id, nummer: kenmerk.nummer, kort: kenmerk.kort, indicatoren }
    })
    .filter(({ indicatoren }) => indicatoren.length > 0)
}
