import type { ReactNode } from 'react';

/** Fields side by side where there is room. */
export const Columns = ({ children }: { children: ReactNode }) => <div className="st-columns">{children}</div>;
