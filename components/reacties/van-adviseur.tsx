import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Reactieoverzicht } from '@/lib/reacties/schema'
import { NieuweReactie } from './nieuwe-reactie'
import type { ReactieKader } from './reactie-kaart'
import { ReactieLijst } from './reactie-lijst'
import type { ReactieActie } from './stand'
import { REACTIE_TEKSTEN } from './teksten'

const { uitlegAdviseur, nieuw: TEKST } = REACTIE_TEKSTEN

type ReactiesVanAdviseurProps = {
  overzicht: Reactieoverzicht
  kader: ReactieKader
  geef: ReactieActie
}

/** The reactions on a meting, with the form for a new one, on the page of an adviseur. */
export function ReactiesVanAdviseur({ overzicht, kader, geef }: ReactiesVanAdviseurProps) {
  const { regels, kenmerken, isVol } = overzicht
  return (
    <>
      <Paragraph className="vit-no-print max-w-text">{uitlegAdviseur}</Paragraph>
      <ReactieLijst regels={regels} kader={kader} />
      <div className="vit-no-print grid grid-cols-1 gap-4">
        <Heading level={3}>{TEKST.titel}</Heading>
        {isVol ? (
          <Paragraph>{TEKST.vol}</Paragraph>
        ) : (
          <NieuweReactie kenmerken={kenmerken} geef={geef} pad={kader.pad} />
        )}
      </div>
    </>
  )
}
