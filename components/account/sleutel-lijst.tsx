import { ACCOUNT_TEKSTEN } from '@/components/account/teksten'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

const { sleutels: TEKST, datum } = ACCOUNT_TEKSTEN

type Sleutel = Readonly<{ id: string; naam: string; createdAt: Date; expiresAt: Date }>
type SleutelLijstProps = {
  sleutels: readonly Sleutel[]
  action: (form: FormData) => Promise<void>
}

/** One's own keys for programs. */
export function SleutelLijst({ sleutels, action }: SleutelLijstProps) {
  return (
    <section className="vit-prose" aria-labelledby="sleutels">
      <Heading level={2} id="sleutels">
        {TEKST.titel}
      </Heading>
      <Paragraph>
        {TEKST.uitleg} <Link href="/api/v1/openapi.json">{TEKST.documentatie}</Link>
      </Paragraph>
      {sleutels.length === 0 ? (
        <Paragraph>{TEKST.geen}</Paragraph>
      ) : (
        <Table
          caption={TEKST.tabel}
          captionHidden
          columns={(['naam', 'gemaakt', 'geldigTot', 'actie'] as const).map((id) => ({
            id,
            header: TEKST.kolommen[id],
          }))}
          rows={sleutels.map((sleutel) => ({
            id: sleutel.id,
            cells: {
              naam: sleutel.naam,
              gemaakt: datum(sleutel.createdAt),
              geldigTot: datum(sleutel.expiresAt),
              actie: <Intrekken sleutel={sleutel} action={action} />,
            },
          }))}
        />
      )}
    </section>
  )
}

function Intrekken({ sleutel, action }: { sleutel: Sleutel } & Pick<SleutelLijstProps, 'action'>) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={sleutel.id} />
      <Button appearance="subtle">
        {TEKST.intrekken}
        <VisuallyHidden> {TEKST.intrekkenVan(sleutel.naam)}</VisuallyHidden>
      </Button>
    </form>
  )
}
