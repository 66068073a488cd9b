casefileData("bearings-0","D0#CCTBF0#CCBBF0#CCBC");
