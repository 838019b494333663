import type { ReactNode } from 'react';
import type { Tone } from '../../shared/theme.js';
import { Icon, type IconName } from './icons.js';

/** Words first; the tone and the icon only support them. */
export function Tag({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
