import { gemeentePaden } from '@/components/gemeente/paden'
import { LEDEN_TEKSTEN as TEKST } from '@/components/leden/teksten'
import { Formulier } from '@/components/uitnodigingen/formulier'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { ROL_OPTIES } from '@/components/uitnodigingen/teksten'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Ledenlijst, Lid } from '@/lib/leden/schema'

type LedenPaginaProps = { lijst: Ledenlijst; uitnodigen: FormulierActie }

/** Who works with the instrument for a gemeente, for its coordinators. */
export function LedenPagina({ lijst, uitnodigen }: LedenPaginaProps) {
  const { gemeente, leden } = lijst
  const paden = gemeentePaden(gemeente.code)
  return (
    <div className="vit-stack">
      <Breadcrumb items={[{ label: gemeente.naam, href: paden.gemeente }]} current={TEKST.titel} />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titelVan(gemeente.naam)}</Heading>
        <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
      </div>
      <Table
        caption={TEKST.lijst.tabel}
        captionHidden
        columns={(['wie', 'rol', 'stand'] as const).map((id) => ({
          id,
          header: TEKST.lijst.kolommen[id],
        }))}
        rows={leden.map((lid) => toRow(lid, paden.leden))}
      />
      <Uitnodigen lijst={lijst} action={uitnodigen} />
    </div>
  )
}

const toRow = (lid: Lid, ledenPad: string) => ({
  id: lid.id,
  cells: {
    wie: <Wie lid={lid} href={`${ledenPad}/${lid.id}`} />,
    rol: TEKST.rollen[lid.rol],
    stand: <Stand lid={lid} />,
  },
})

function Wie({ lid: { naam, email, isUzelf }, href }: { lid: Lid; href: string }) {
  return (
    <span className="vit-address">
      <Link href={href}>{naam ?? email}</Link>
      {isUzelf && <> {TEKST.lijst.u}</>}
      {naam !== null && <span className="block text-small text-subtle">{email}</span>}
    </span>
  )
}

/** Whether someone is a member, or has yet to accept. */
export function Stand({ lid: { isUitgenodigd, isGedeactiveerd, linkTot } }: { lid: Lid }) {
  if (isGedeactiveerd) return <Badge tone="warning">{TEKST.lijst.gedeactiveerd}</Badge>
  if (!isUitgenodigd) return <Badge tone="success">{TEKST.lijst.lid}</Badge>
  return (
    <>
      <Badge tone="active">{TEKST.lijst.uitgenodigd}</Badge>
      <span className="block text-small text-subtle">
        {linkTot ? TEKST.lijst.linkTot(linkTot) : TEKST.lijst.linkVerlopen}
      </span>
    </>
  )
}

function Uitnodigen({ lijst, action }: { lijst: Ledenlijst; action: FormulierActie }) {
  const { uitnodigen } = TEKST
  return (
    <section className="vit-prose" aria-labelledby="uitnodigen">
      <Heading level={2} id="uitnodigen">
        {uitnodigen.titel}
      </Heading>
      <Paragraph>{lijst.mailMogelijk ? uitnodigen.uitleg : uitnodigen.uitlegZonderMail}</Paragraph>
      <Formulier
        id="nieuw"
        titel={TEKST.titelVan(lijst.gemeente.naam)}
        action={action}
        velden={[
          {
            soort: 'email',
            naam: 'email',
            label: uitnodigen.email,
            hint: uitnodigen.emailHint,
          },
          {
            soort: 'keuze',
            naam: 'rol',
            label: uitnodigen.rol,
            opties: ROL_OPTIES,
            waarde: 'invuller',
          },
        ]}
        knop={uitnodigen.knop}
        appearance="primary"
      />
    </section>
  )
}
