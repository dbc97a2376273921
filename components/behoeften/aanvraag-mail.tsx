'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { AanvraagMail } from '@/lib/aanvraag/schema'
import { readText } from '@/lib/invoer/form'
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
  const [getypt, setGetypt] = useState(bijgewerkt)
  const form = useRef<HTMLFormElement>(null)
  const read = () => {
    if (!form.current) return
    const data = new FormData(form.current)
    setGetypt({ onderwerp: readText(data, 'onderwerp'), tekst: readText(data, 'tekst') })
  }
  // What was typed before this page came alive counts too.
  useEffect(read, [])
  return (
    <form ref={form} action={submit} onInput={read} className="grid max-w-text grid-cols-1 gap-6">
      <TextField
        name="onderwerp"
        label={TEKST.onderwerp}
        defaultValue={bijgewerkt.onderwerp}
        autoComplete="off"
      />
      <TextareaField
        name="tekst"
        label={TEKST.tekst}
        rows={24}
        defaultValue={bijgewerkt.tekst}
        autoComplete="off"
      />
      <noscript>
        <Paragraph>{TEKST.bijwerkenUitleg}</Paragraph>
        <Button appearance="secondary">{TEKST.bijwerken}</Button>
      </noscript>
      <Versturen aan={aan ?? ''} {...getypt} />
    </form>
  )
}

function Versturen(mail: Parameters<typeof toMailto>[0]) {
  const { href, volledig } = toMailto(mail)
  const appearance = volledig ? 'primary' : 'secondary'
  return (
    <div className="grid grid-cols-1 gap-6">
      {mail.aan !== '' && !volledig && <Paragraph>{TEKST.teLang}</Paragraph>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {mail.aan !== '' && (
          <ButtonLink href={href} appearance={appearance}>
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
