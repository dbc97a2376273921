import { FormTitle } from '@/components/frame/form-title'
import type { FormState } from '@/components/resultaten/model'

/**
 * The title of the page with the number of errors of this form, also without JavaScript; nothing
 * while it has none, since the page has other forms and a title of its own.
 */
export function FoutTitel({ titel, state }: { titel: string; state: FormState }) {
  return state.fouten.length > 0 && <FormTitle titel={titel} fouten={state.fouten.length} />
}
