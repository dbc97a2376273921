import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import { EXTENSIES } from '@/lib/invoer/bestand'
import type { Melding, Plek } from '@/lib/onderbouwing/schema'
import { uploadPad } from './paden'
import { ONDERBOUWING_TEKSTEN, schrijfBestandsfout } from './teksten'
import { VertrouwelijkVeld } from './vertrouwelijk-veld'

const { bestandFormulier: TEKST, fouten: FOUTEN } = ONDERBOUWING_TEKSTEN

const ACCEPT = EXTENSIES.map((extensie) => `.${extensie}`).join(',')

/**
 * Adds a file: an ordinary form to a route of its own, which answers with this page and what came
 * of it. The file stands last, so that the other fields are known before it is read.
 */
export function BestandFormulier({ plek, melding }: { plek: Plek; melding: Melding | null }) {
  const fout = schrijfBestandsfout(melding)
  const isTitelFout = melding?.stand === 'titel'
  const veld = isTitelFout ? 'bestand-titel' : 'bestand'
  const ingevuld = fout === undefined ? null : melding
  return (
    <Details summary={TEKST.titel} open={fout !== undefined}>
      <form
        action={uploadPad(plek)}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="vit-stuk-formulier"
      >
        <ErrorSummary
          title={FOUTEN}
          headingLevel={3}
          errors={fout === undefined ? [] : [{ fieldId: veld, message: fout }]}
        />
        <TextField
          id="bestand-titel"
          name="titel"
          label={TEKST.naam}
          hint={TEKST.naamHint}
          optional
          defaultValue={ingevuld?.titel}
          error={isTitelFout ? fout : undefined}
          autoComplete="off"
        />
        <VertrouwelijkVeld
          id="bestand-vertrouwelijk"
          defaultChecked={ingevuld?.vertrouwelijk ?? false}
        />
        <TextField
          id="bestand"
          name="bestand"
          type="file"
          accept={ACCEPT}
          label={TEKST.bestand}
          hint={TEKST.bestandHint}
          error={isTitelFout ? undefined : fout}
        />
        <Button appearance="secondary">{TEKST.knop}</Button>
      </form>
    </Details>
  )
}
