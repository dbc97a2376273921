import { keuzeValue, LEEG, readVeld, veldNaam, VRAAG } from '@/components/vragenlijst/velden'
import { isSameKeuze, type Keuze } from '@/lib/invoer/keuze'
import type { AutosaveEngine } from './engine'

/** The questions that a form holds. */
const listVragen = (form: HTMLFormElement): string[] => new FormData(form).getAll(VRAAG).map(String)

/** The questions of which the form no longer shows the stored answer. */
export function listEdited(form: HTMLFormElement): string[] {
  const data = new FormData(form)
  return listVragen(form).filter((vraag) => {
    const { keuze, opgeslagen } = readVeld(data, vraag)
    return !isSameKeuze(keuze, opgeslagen?.keuze ?? LEEG)
  })
}

/** The question that a field of the form belongs to. */
const vraagOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-vraag]')?.dataset.vraag ?? null)
    : null

/** Puts an answer in the fields of its question. */
export function writeKeuze(form: HTMLFormElement, indicatorId: string, keuze: Keuze): void {
  const value = keuzeValue(keuze)
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (field.name === veldNaam.keuze(indicatorId)) field.checked = field.value === value
  }
  const text = form.elements.namedItem(veldNaam.toelichting(indicatorId))
  if (text instanceof HTMLTextAreaElement) text.value = keuze.toelichting
}

/** Hands every change in the form to the engine. @returns undoes it */
export function bindForm(form: HTMLFormElement, engine: AutosaveEngine): () => void {
  const take = (indicatorId: string, kind: 'keuze' | 'tekst') => {
    engine.edit(indicatorId, readVeld(new FormData(form), indicatorId).keuze, kind)
  }
  const onInput = ({ target }: Event) => {
    const vraag = vraagOf(target)
    if (vraag) take(vraag, target instanceof HTMLTextAreaElement ? 'tekst' : 'keuze')
  }
  const onFocusOut = ({ target }: Event) => {
    const vraag = vraagOf(target)
    if (vraag && target instanceof HTMLTextAreaElement) engine.push(vraag)
  }
  form.addEventListener('input', onInput)
  form.addEventListener('focusout', onFocusOut)
  // What was chosen or typed before the page was ready.
  for (const vraag of listVragen(form)) take(vraag, 'keuze')
  return () => {
    form.removeEventListener('input', onInput)
    form.removeEventListener('focusout', onFocusOut)
  }
}

/** Hands what happens to the window to the engine. @returns undoes it */
export function bindWindow(engine: AutosaveEngine): () => void {
  const retry = () => {
    engine.retry()
  }
  const onVisibility = () => {
    // Back from signing in on another tab, or on the way out.
    if (document.visibilityState === 'visible') engine.retry()
    else void engine.flush()
  }
  const onPageHide = () => void engine.flush()
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (engine.isAtRisk()) event.preventDefault()
  }
  window.addEventListener('online', retry)
  window.addEventListener('focus', retry)
  window.addEventListener('pagehide', onPageHide)
  window.addEventListener('beforeunload', onBeforeUnload)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    window.removeEventListener('online', retry)
    window.removeEventListener('focus', retry)
    window.removeEventListener('pagehide', onPageHide)
    window.removeEventListener('beforeunload', onBeforeUnload)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
