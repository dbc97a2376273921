import type { Handvat, Kenmerk, Niveau } from '@/lib/instrument/model'
import type { Oordelen } from '@/lib/scoring/model'

const leadsOn = ({ van, naar }: Pick<Handvat, 'van' | 'naar'>, niveau: Niveau) =>
  van <= niveau && naar > niveau

type Stand = Readonly<{
  oordelen: Oordelen
  /** Of the kenmerk; null without a score. */
  niveau: Niveau | null
}>

/**
 * Whether a handvat is due: at least one of its own questions stands at its step. One without
 * questions goes by the level of its kenmerk.
 */
export function isAanZet(handvat: Handvat, { oordelen, niveau }: Stand): boolean {
  if (handvat.indicatoren.length === 0) return niveau !== null && leadsOn(handvat, niveau)
  return handvat.indicatoren.some((id) => {
    const oordeel = oordelen[id]
    return oordeel?.soort === 'niveau' && leadsOn(handvat, oordeel.niveau)
  })
}

/** The handvatten of a kenmerk that are due: the lowest step first, of those the ones with questions. */
export function listAanZet(kenmerk: Kenmerk, stand: Stand): Handvat[] {
  return kenmerk.handvatten
    .filter((handvat) => isAanZet(handvat, stand))
    .toSorted(
      (a, b) =>
        a.van - b.van || Number(b.indicatoren.length > 0) - Number(a.indicatoren.length > 0),
    )
}

/** The step up for one question: made for it if there is one, else made for no question at all. */
export function findHandvatVoorVraag(
  { handvatten }: Kenmerk,
  { id, niveau }: Readonly<{ id: string; niveau: Niveau }>,
): Handvat | undefined {
  const passend = handvatten.filter((handvat) => leadsOn(handvat, niveau))
  return (
    passend.find(({ indicatoren }) => indicatoren.includes(id)) ??
    passend.find(({ indicatoren }) => indicatoren.length === 0)
  )
}

/**
 * The questions of a handvat that it can still raise. What is not judged stays in: nobody knows yet
 * whether it is there already.
 */
export const listTeVerhogen = (
  { indicatoren, naar }: Pick<Handvat, 'indicatoren' | 'naar'>,
  oordelen: Oordelen,
): string[] =>
  indicatoren.filter((id) => {
    const oordeel = oordelen[id]
    return oordeel?.soort === 'niveau' ? oordeel.niveau < naar : oordeel?.soort !== 'nvt'
  })
