import { useId, type ReactNode } from 'react'

type ProgressBarProps = { done: number; total: number; label: ReactNode }

/** Progress as a bar under its words ("12 van de 26 vragen ingevuld"). */
export function ProgressBar({ done, total, label }: ProgressBarProps) {
  const id = useId()
  return (
    <div className="vit-progress">
      <label htmlFor={id} className="vit-progress__label">
        {label}
      </label>
      <progress id={id} className="vit-progress__bar" value={done} max={Math.max(total, 1)} />
    </div>
  )
}
