import { metingPaden } from '@/components/gemeente/paden'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { ActieOverzicht } from '@/lib/plan/schema'
import { ActieFeiten } from './actie-pagina'
import { PLAN_TEKSTEN } from './teksten'
import { ACTIE_TEKSTEN } from './teksten-actie'
import { VerwijderFormulier, type VerwijderActie } from './verwijder-formulier'

const { verwijder: TEKST } = ACTIE_TEKSTEN

type VerwijderPaginaProps = { overzicht: ActieOverzicht; action: VerwijderActie }

/** What goes when an action is removed, before it goes. */
export function VerwijderPagina({ overzicht, action }: VerwijderPaginaProps) {
  const { gemeente, meting, regel } = overzicht
  const { actie } = regel
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-plan vit-plan--smal">
      <Breadcrumb
        items={[
          { label: gemeente.naam, href: paden.gemeente },
          { label: PLAN_TEKSTEN.titel, href: paden.plan },
          { label: actie.titel, href: paden.actie(actie.id) },
        ]}
        current={TEKST.titel}
      />
      <header className="vit-plan__kop">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{actie.titel}</Paragraph>
        <Paragraph>{TEKST.uitleg}</Paragraph>
      </header>
      <VerwijderFormulier versie={actie.versie} terug={paden.actie(actie.id)} action={action} />
      <ActieFeiten overzicht={overzicht} />
    </div>
  )
}
