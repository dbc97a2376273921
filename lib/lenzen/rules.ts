import { findKenmerk, matchOndersteuning } from '@/lib/instrument/find'
import { BASISNIVEAU, type Kenmerk, type Niveau } from '@/lib/instrument/model'
import { findHandvatVoorVraag } from '@/lib/report/handvatten'
import type { RapportInput } from '@/lib/report/input'
import type { OnderdeelResultaat } from '@/lib/scoring/lens'
import type { DeelHulp } from './schema'

/** How many steps and how many kinds of support stand beside one part. */
const HANDVATTEN_PER_DEEL = 2
const ONDERSTEUNING_PER_DEEL = 2

type Vraag = { id: string; kenmerk: Kenmerk; niveau: Niveau }

/** The questions of a part that are below the basisniveau, lowest first. */
function listVragenOnder(
  { instrument, oordelen }: Pick<RapportInput, 'instrument' | 'oordelen'>,
  { indicatoren }: OnderdeelResultaat,
): Vraag[] {
  return indicatoren
    .flatMap(({ id }): Vraag[] => {
      const oordeel = oordelen[id]
      const kenmerk = findKenmerk(instrument, id.slice(0, 3))
      if (oordeel?.soort !== 'niveau' || oordeel.niveau >= BASISNIVEAU || !kenmerk) return []
      return [{ id, kenmerk, niveau: oordeel.niveau }]
    })
    .toSorted((a, b) => a.niveau - b.niveau)
}

function findHandvat({ kenmerk, ...vraag }: Vraag): DeelHulp['handvatten'] {
  const handvat = findHandvatVoorVraag(kenmerk, vraag)
  return handvat ? [{ kenmerk, handvat }] : []
}

function withoutDoubles<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/** What would help a part of a lens: for its weakest questions first. */
export function findDeelHulp(
  input: Pick<RapportInput, 'instrument' | 'oordelen' | 'ondersteuning'>,
  deel: OnderdeelResultaat,
): DeelHulp {
  const vragen = listVragenOnder(input, deel)
  const handvatten = withoutDoubles(vragen.flatMap(findHandvat), ({ handvat }) => handvat.id)
  const ondersteuning = withoutDoubles(
    vragen.flatMap(({ kenmerk, niveau }) =>
      matchOndersteuning(input.ondersteuning, { kenmerk: kenmerk.id, niveau }),
    ),
    ({ id }) => id,
  )
  return {
    handvatten: handvatten.slice(0, HANDVATTEN_PER_DEEL),
    ondersteuning: ondersteuning.slice(0, ONDERSTEUNING_PER_DEEL),
  }
}
