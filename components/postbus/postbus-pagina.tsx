import { POSTBUS_TEKSTEN as TEKST } from '@/components/postbus/teksten'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Bladeren } from '@/components/ui/bladeren'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { DemoMail, Mailstatus } from '@/lib/postbus/schema'

type PostbusProps = { pagina: number; paginas: number; mails: readonly DemoMail[] }

const TONES: Record<Mailstatus, BadgeTone> = {
  wacht: 'active',
  verzonden: 'success',
  mislukt: 'error',
}

/** The mailbox of the demo, newest first. */
export function PostbusPagina({ mails, ...blad }: PostbusProps) {
  return (
    <div className="vit-stack">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
      {mails.length === 0 ? <Paragraph>{TEKST.geen}</Paragraph> : <Mails mails={mails} />}
      <Bladeren
        {...blad}
        label={TEKST.bladeren}
        naar={(pagina) => `/postbus?pagina=${pagina}`}
        vorige={TEKST.nieuwer}
        volgende={TEKST.ouder}
      />
    </div>
  )
}

function Mails({ mails }: Pick<PostbusProps, 'mails'>) {
  return (
    <ul className="vit-lines mt-0 max-w-text">
      {mails.map((mail) => (
        <li key={mail.id} className="vit-postbus__mail">
          <div>
            <Link href={`/postbus/${mail.id}`}>{mail.onderwerp}</Link>
            <Paragraph variant="small">
              {TEKST.aan(mail.adres)}
              <br />
              {TEKST.over(mail.meting)}
              <br />
              {TEKST.moment(mail.createdAt)}
            </Paragraph>
          </div>
          <Badge tone={TONES[mail.status]}>{TEKST.statussen[mail.status]}</Badge>
        </li>
      ))}
    </ul>
  )
}
