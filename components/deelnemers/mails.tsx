import { ActieFormulier } from '@/components/deelnemers/actie-formulier'
import type { Actie } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Mailstand } from '@/lib/deelnemers/schema'

const { mails: TEKST } = DEELNEMERS_TEKSTEN

const KOLOMMEN = ['wacht', 'verzonden', 'mislukt'] as const

type MailsProps = { mails: Mailstand; opnieuw: Actie; pad: string; mailMogelijk: boolean }

/** How the mails fare: counts per kind, and what failed with its reason. */
export function Mails({ mails, opnieuw, pad, mailMogelijk }: MailsProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="mails">
      <Heading level={2} id="mails">
        {TEKST.titel}
      </Heading>
      {mails.tellingen.length === 0 ? (
        <Paragraph>{TEKST.geen}</Paragraph>
      ) : (
        <Table
          caption={TEKST.tabel}
          captionHidden
          columns={[
            { id: 'soort', header: TEKST.kolommen.soort },
            ...KOLOMMEN.map((id) => ({ id, header: TEKST.kolommen[id], numeric: true })),
          ]}
          rows={mails.tellingen.map((telling) => ({
            id: telling.soort,
            cells: {
              soort: TEKST.soort(telling.soort),
              ...Object.fromEntries(
                KOLOMMEN.map((kolom) => [kolom, telling[kolom].toLocaleString('nl-NL')]),
              ),
            },
          }))}
        />
      )}
      {mails.tellingen.length > 0 && <Paragraph variant="small">{TEKST.nietNodig}</Paragraph>}
      {mails.aantalMislukt > 0 && (
        <>
          <Mislukt mails={mails} />
          {mailMogelijk && (
            <ActieFormulier id="opnieuw" action={opnieuw} pad={pad} knop={TEKST.opnieuw} />
          )}
        </>
      )}
    </section>
  )
}

function Mislukt({ mails: { mislukt, aantalMislukt } }: Pick<MailsProps, 'mails'>) {
  return (
    <Details summary={TEKST.misluktKop(aantalMislukt)}>
      <Paragraph variant="small">{TEKST.misluktUitleg}</Paragraph>
      {mislukt.length > 0 && (
        <Table
          caption={TEKST.misluktTabel}
          captionHidden
          columns={(['email', 'soort', 'fout'] as const).map((id) => ({
            id,
            header: TEKST.misluktKolommen[id],
          }))}
          rows={mislukt.map(({ id, email, soort, fout }) => ({
            id,
            cells: {
              email: <span className="vit-address">{email}</span>,
              soort: TEKST.soort(soort),
              fout,
            },
          }))}
        />
      )}
    </Details>
  )
}
