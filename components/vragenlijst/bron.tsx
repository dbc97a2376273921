import { BronLijst } from '@/components/bronnen/bron-lijst'
import type { BronWeergave } from '@/components/bronnen/weergave'
import { Details } from '@/components/ui/details'
import { VRAGENLIJST_TEKSTEN } from './teksten'

/** Where a question rests on, for who wants to know. */
export function Bronnen({ bronnen }: { bronnen: readonly BronWeergave[] }) {
  const teksten = VRAGENLIJST_TEKSTEN.vraag
  return (
    <Details summary={teksten.bron(bronnen.length)}>
      <BronLijst bronnen={bronnen} eigen={teksten.eigen} />
    </Details>
  )
}
