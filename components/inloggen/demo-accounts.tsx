import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'

const { demo } = INLOG_TEKSTEN

/** The accounts that a demo comes with; a real installation has none of them. */
export function DemoAccounts() {
  return (
    <section className="vit-prose">
      <Heading level={2} size={3}>
        {demo.titel}
      </Heading>
      <Paragraph>
        {demo.uitleg} <code>{demo.wachtwoord}</code>
      </Paragraph>
      <Table
        caption={demo.tabel}
        captionHidden
        columns={[
          { id: 'email', header: demo.kolommen.email },
          { id: 'rol', header: demo.kolommen.rol },
        ]}
        rows={demo.accounts.map(({ email, rol }) => ({ id: email, cells: { email, rol } }))}
      />
      <Paragraph>
        {demo.postbusUitleg} <Link href="/postbus">{demo.postbus}</Link>
      </Paragraph>
    </section>
  )
}
