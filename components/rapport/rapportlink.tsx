'use client'

import { useActionState } from 'react'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { RapportlinkStand } from '@/lib/rapport/schema'

const { link: TEKST } = RAPPORT_TEKSTEN

/** What the button asks for. */
const AAN = 'aan'
const UIT = 'uit'

/** What came of switching: why not, if it could not; null before anything was asked. */
export type LinkUitkomst = Readonly<{ fout: string | null }> | null
export type LinkActie = (previous: LinkUitkomst, form: FormData) => Promise<LinkUitkomst>

type RapportlinkProps = { link: RapportlinkStand; action: LinkActie }

/** The link by which everyone reads the report, to switch on and off. */
export function Rapportlink({ link, action }: RapportlinkProps) {
  const [uitkomst, submit, isPending] = useActionState(action, null)
  const isAan = link.stand === 'aan'
  return (
    <Details summary={isAan ? TEKST.titelAan : TEKST.titelUit} open={isAan || uitkomst !== null}>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      {uitkomst?.fout && (
        <Alert type="error" live="alert">
          <Paragraph>{uitkomst.fout}</Paragraph>
        </Alert>
      )}
      {link.stand === 'niet-vastgesteld' ? (
        <Paragraph>{TEKST.nietVastgesteld}</Paragraph>
      ) : (
        <form action={submit} className="vit-stack">
          <div role="status">
            <Stand link={link} />
          </div>
          <Button
            name="stand"
            value={isAan ? UIT : AAN}
            appearance="secondary"
            disabled={isPending}
          >
            {isAan ? TEKST.zetUit : TEKST.zetAan}
          </Button>
        </form>
      )}
    </Details>
  )
}

function Stand({ link }: { link: RapportlinkStand }) {
  if (link.stand !== 'aan') return <Paragraph>{TEKST.uit}</Paragraph>
  return (
    <>
      <Paragraph>{TEKST.aan}</Paragraph>
      <Paragraph className="vit-typed">
        <Link href={link.url}>{link.url}</Link>
      </Paragraph>
      <Paragraph variant="small">{TEKST.uitzetten}</Paragraph>
    </>
  )
}
