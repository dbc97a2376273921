import { POSTBUS_TEKSTEN as TEKST } from '@/components/postbus/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { DemoMail } from '@/lib/postbus/schema'

/** One mail of the demo, as plain text and as HTML. */
export function MailPagina({ mail }: { mail: DemoMail }) {
  const { kenmerken } = TEKST
  return (
    <article className="vit-stack">
      <Breadcrumb items={[{ label: TEKST.titel, href: '/postbus' }]} current={mail.onderwerp} />
      <Heading level={1}>{mail.onderwerp}</Heading>
      <DescriptionList
        items={[
          { term: kenmerken.aan, value: mail.adres },
          { term: kenmerken.over, value: TEKST.over(mail.meting) },
          { term: kenmerken.soort, value: TEKST.soorten[mail.soort] },
          { term: kenmerken.moment, value: TEKST.moment(mail.createdAt) },
          { term: kenmerken.status, value: TEKST.statussen[mail.status] },
        ]}
      />
      <Paragraph>
        {mail.link === null ? (
          TEKST.geenLink
        ) : (
          <Link href={mail.link}>{TEKST.opent(mail.meting === null)}</Link>
        )}
      </Paragraph>
      <section className="grid gap-4" aria-labelledby="tekst">
        <Heading level={2} id="tekst">
          {TEKST.tekst}
        </Heading>
        <pre className="vit-postbus__tekst">{mail.tekst}</pre>
      </section>
      <section className="grid gap-4" aria-labelledby="html">
        <Heading level={2} id="html">
          {TEKST.html}
        </Heading>
        <Paragraph variant="small">{TEKST.htmlUitleg}</Paragraph>
        <iframe title={TEKST.html} sandbox="" srcDoc={mail.html} className="vit-postbus__html" />
      </section>
    </article>
  )
}
