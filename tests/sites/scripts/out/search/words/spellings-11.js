casefileData("spellings-11",["cumhuriyeti",0,"independent",0,"surrounding",0,"terroristov",1,"viktorovich",0]);
