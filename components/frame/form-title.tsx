import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { UI_TEKSTEN } from '@/components/ui/teksten'

/**
 * The title of a page that is one form, with the number of errors in front, also without
 * JavaScript. The page's own metadata leaves the title empty.
 */
export function FormTitle({ titel, fouten }: { titel: string; fouten: number }) {
  const aantal = fouten > 0 ? UI_TEKSTEN.aantalFouten(fouten) : ''
  return <title>{`${aantal}${titel} · ${FRAME_TEKSTEN.productnaam}`}</title>
}

/** For the metadata of such a page. */
export const TITLE_BY_FORM = { title: { absolute: '' } }
