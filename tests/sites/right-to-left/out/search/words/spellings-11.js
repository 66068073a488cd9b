casefileData("spellings-11",["Cumhuriyeti",0]);
