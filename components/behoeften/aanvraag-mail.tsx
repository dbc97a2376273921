'use client'

import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { AanvraagMail } from '@/lib/aanvraag/schema'
import { toMailto, toTekstbestand } from './mailto'
import { AANVRAAG_TEKSTEN as TEKST } from './teksten-aanvraag'

export type BijwerkActie = (previous: AanvraagMail, form: FormData) => Promise<AanvraagMail>

type AanvraagMailProps = {
  /** The mail as it was made; what is typed over it never leaves this page by itself. */
  mail: AanvraagMail
  /** Where it goes; null where there is no address. */
  aan: string | null
  bijwerk: BijwerkActie
}

/** The whole mail, to change, to open in one's own mail program and to save. */
export function AanvraagMailFormulier({ mail, aan, bijwerk }: AanvraagMailProps) {
  const [bijgewerkt, submit] = useActionState(bijwerk, mail)
  const [{ onderwerp, tekst }, setGetypt] = useState(bijgewerkt)
  const nu = { aan: aan ?? '', onderwerp, tekst }
  return (
    <form action={submit} className="vit-aanvraag__mail">
      <TextField
        name="onderwerp"
        label={TEKST.onderwerp}
        value={onderwerp}
        onChange={({ target }) => setGetypt({ onderwerp: target.value, tekst })}
      />
      <TextareaField
        name="tekst"
        label={TEKST.tekst}
        rows={24}
        value={tekst}
        onChange={({ target }) => setGetypt({ onderwerp, tekst: target.value })}
      />
      <noscript>
        <Paragraph>{TEKST.bijwerkenUitleg}</Paragraph>
        <Button appearance="secondary">{TEKST.bijwerken}</Button>
      </noscript>
      <Versturen {...nu} />
    </form>
  )
}

function Versturen(mail: Parameters<typeof toMailto>[0]) {
  const { href, volledig } = toMailto(mail)
  return (
    <div className="vit-aanvraag__versturen">
      {mail.aan !== '' && !volledig && <Paragraph>{TEKST.teLang}</Paragraph>}
      <div className="vit-aanvraag__knoppen">
        {mail.aan !== '' && (
          <ButtonLink href={href} appearance={volledig ? 'primary' : 'secondary'}>
            {volledig ? TEKST.open : TEKST.openLeeg}
          </ButtonLink>
        )}
        <Kopieer tekst={mail.tekst} />
        <Link href={toTekstbestand(mail)} download={TEKST.bestandsnaam}>
          {TEKST.download}
        </Link>
      </div>
    </div>
  )
}

/** Only a script can copy: without one the button is not there. */
function Kopieer({ tekst }: { tekst: string }) {
  const [melding, setMelding] = useState('')
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      setMelding(TEKST.gekopieerd)
    } catch {
      setMelding(TEKST.nietGekopieerd)
    }
  }
  return (
    <span className="vit-aanvraag__kopieer">
      <Button type="button" appearance="secondary" onClick={kopieer}>
        {TEKST.kopieer}
      </Button>
      <span role="status">{melding}</span>
    </span>
  )
}
