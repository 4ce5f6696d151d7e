import { Button } from '@patternfly/react-core';
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon';
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon';
import { useTheme } from '../ui/useTheme';

export function ThemeToggle() {
  const { dark, toggle } = useTheme();
  return (
    <Button
      variant="plain"
      icon={dark ? <SunIcon /> : <MoonIcon />}
      aria-label={dark ? 'Light mode' : 'Dark mode'}
      onClick={toggle}
    />
  );
}
