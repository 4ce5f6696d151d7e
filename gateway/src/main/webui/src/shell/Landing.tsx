import { Navigate } from 'react-router';
import { landingFor } from './menu';
import { useMe } from './useMe';

export const Landing = () => <Navigate to={landingFor(useMe())} replace />;
