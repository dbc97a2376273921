import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'

const VELD = 'bestand'

type UploadFormulierProps = {
  /** Where the form sends the file to. */
  pad: string
  /** The endings of files that can be chosen. */
  accept: string
  teksten: Readonly<{ label: string; hint: string; knop: string; fouten: string }>
  /** What is wrong with the file that was sent last. */
  fout: string | undefined
}

/** Sends a file to be looked at: an ordinary form, which answers with this page and what is in it. */
export function UploadFormulier({ pad, accept, teksten, fout }: UploadFormulierProps) {
  return (
    <form
      action={pad}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="vit-gegevens__formulier"
    >
      <ErrorSummary
        title={teksten.fouten}
        errors={fout === undefined ? [] : [{ fieldId: VELD, message: fout }]}
      />
      <TextField
        name={VELD}
        type="file"
        accept={accept}
        label={teksten.label}
        hint={teksten.hint}
        error={fout}
      />
      <Button>{teksten.knop}</Button>
    </form>
  )
}
