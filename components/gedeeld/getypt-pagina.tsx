import { Heading } from '@/components/ui/heading'
import { NieuweReactie } from '@/components/reacties/nieuwe-reactie'
import { ReactieFormulier } from '@/components/reacties/reactie-formulier'
import { VELDEN, type ReactieActie } from '@/components/reacties/stand'
import { REACTIE_TEKSTEN } from '@/components/reacties/teksten'
import type { KenmerkNaam, Voorbereiding } from '@/lib/gedeeld/schema'
import type { GetyptFormulier } from './paden'
import type { VoorbereidingActie } from './stand'
import { ADVISEUR_TEKSTEN as TEKST } from './teksten'
import { VoorbereidingFormulier } from './voorbereiding-formulier'

type GetyptPaginaProps = {
  formulier: GetyptFormulier
  /** The page that the form was on. */
  pad: string
  /** Of the instrument, to choose from. */
  kenmerken: readonly KenmerkNaam[]
  acties: Readonly<{
    bewaar: VoorbereidingActie
    geef: ReactieActie
    antwoord: (reactieId: string) => ReactieActie
    wijzig: (reactieId: string) => ReactieActie
  }>
}

/**
 * The form that was sent, with what was typed and why it was not saved, when its page may not be
 * seen any more. Holds nothing but what was sent.
 */
export function GetyptPagina(props: GetyptPaginaProps) {
  const isVoorbereiding = props.formulier.soort === 'voorbereiding'
  return (
    <div className="vit-page">
      <Heading level={1}>{TEKST.getypt}</Heading>
      <section className="grid grid-cols-1 gap-4">
        <Heading level={2}>{isVoorbereiding ? TEKST.voorbereiding : TEKST.reacties}</Heading>
        <Formulier {...props} />
      </section>
    </div>
  )
}

const LEEG: Voorbereiding = { notities: '', vragen: '', aanbod: '', versie: 0 }

function Formulier({ formulier, pad, kenmerken, acties }: GetyptPaginaProps) {
  const { soort } = formulier
  if (soort === 'voorbereiding') {
    return (
      <VoorbereidingFormulier
        voorbereiding={LEEG}
        voorstellen={[]}
        action={acties.bewaar}
        pad={pad}
      />
    )
  }
  if (soort === 'nieuw') {
    return <NieuweReactie kenmerken={kenmerken} geef={acties.geef} pad={pad} />
  }
  const { tekst, knop } = REACTIE_TEKSTEN[soort]
  return (
    <ReactieFormulier
      id={`${soort}-${formulier.reactieId}`}
      velden={[{ naam: VELDEN.tekst, label: tekst, hint: REACTIE_TEKSTEN.lengte }]}
      knop={knop}
      action={acties[soort](formulier.reactieId)}
      pad={pad}
      onderKop={2}
    />
  )
}
